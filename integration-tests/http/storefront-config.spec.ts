import { openStore } from "@medusa-b2b/testing/fixtures"
import { asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

storeTest({
  name: "the storefront's configuration",
  fixtures: async (app) => ({ store: await openStore(app) }),
  suite: ({ given }) => {
    it("names a key of the store and the region of its default currency", async () => {
      const answer = await asVisitor(given.store).get("/shop/config.json")

      expect(answer.status).toBe(200)
      expect(answer.data).toEqual({
        backend_url: "",
        publishable_key: expect.stringMatching(/^pk_/),
        region: given.store.sweden.id,
      })
    })
  },
})
