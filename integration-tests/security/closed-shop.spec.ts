import { join } from "node:path"
import { createPerson } from "@medusa-b2b/testing/fixtures"
import { recordMountedRoutes } from "@medusa-b2b/testing/isolation"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { curiousStore } from "../__fixtures__/curious-store"

const mountedRoutes = recordMountedRoutes()

/** What a shop needs to start, and to let people in. */
const OPEN =
  /^\/store\/(regions|currencies|locales|customers|buyer|standing|company-application-form|company-applications|company-invitations)(\/|$)/

storeTest({
  name: "closed shop",
  cwd: join(__dirname, "../__fixtures__/closed-shop"),
  fixtures: curiousStore,
  suite: ({ given }) => {
    const addressOf = (path: string): string =>
      path.replace(
        /([^/]+)\/:\w+/g,
        (_, before: string) => `${before}/${given.ids[before] ?? "unknown"}`
      )

    it("shows visitors nothing but what lets them in", async () => {
      const routes = mountedRoutes("/store").filter(
        ({ path }) => !OPEN.test(path)
      )
      const opened: string[] = []
      for (const { method, path } of routes) {
        for (const [who, refused] of [
          ["visitor", 401],
          ["consumer", 403],
        ] as const) {
          const caller = given[who]
          const ask =
            method === "GET"
              ? caller.get
              : method === "DELETE"
                ? caller.delete
                : caller.post
          const { status } = await ask(addressOf(path))
          if (status !== refused) {
            opened.push(`${who}: ${method} ${path}: ${status}`)
          }
        }
      }

      expect(routes.length).toBeGreaterThan(40)
      expect(opened).toEqual([])
    }, 120_000)

    it("lets the storefront start, and people register and log in", async () => {
      for (const path of ["/store/regions", "/store/currencies"]) {
        expect((await given.visitor.get(path)).status).toBe(200)
      }
      const person = await createPerson(given.store, {
        email: "ny@prov.test",
        first_name: "Ny",
      })
      expect(person.token).toEqual(expect.any(String))
    })

    it("is open to a company's members", async () => {
      const { status, data } = await given.buyer.get("/store/products", {
        query: {
          fields: "*variants.calculated_price",
          region_id: given.store.sweden.id,
        },
      })
      expect(status).toBe(200)
      expect(data).toMatchObject({
        products: [
          { variants: [{ calculated_price: { calculated_amount: 7919.53 } }] },
        ],
      })
    })
  },
})
