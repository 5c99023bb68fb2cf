import { openStore } from "@medusa-b2b/testing/fixtures"
import { asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { openapi } from "../__fixtures__/openapi"

storeTest({
  name: "the storefront's configuration",
  fixtures: async (app) => ({ store: await openStore(app) }),
  suite: ({ given }) => {
    it("names the store, a key of it and the region of its default currency", async () => {
      const answer = await asVisitor(given.store).get("/shop/config.json")

      expect(answer.status).toBe(200)
      expect(answer.data).toEqual({
        backend_url: "",
        publishable_key: expect.stringMatching(/^pk_/),
        name: "Grossisten",
        region: given.store.sweden.id,
      })
    })

    it("serves the description of every route of the plugins, with a page to read it", async () => {
      const visitor = asVisitor(given.store)
      expect((await visitor.get("/docs/openapi.json")).data).toEqual(openapi)

      const page = await visitor.get<string>("/docs")
      expect(page.headers["content-type"]).toMatch("text/html")
      const files = page.data.match(/(?<=(src|href)=")[^"]+/g) ?? []
      expect(files).toHaveLength(4)
      for (const file of files) {
        expect([file, (await visitor.get(file)).status]).toEqual([file, 200])
      }
      expect((await visitor.get("/docs/package.json/../..%2f")).status).toBe(
        404
      )
    })
  },
})
