import { join } from "node:path"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { recordMountedRoutes } from "@medusa-b2b/testing/isolation"
import type { Caller } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import {
  CONTRACT_PRICE,
  curiousStore,
  LIST_PRICE,
  LIST_PRICE_EUR,
  STOCK,
} from "../__fixtures__/curious-store"
import { TELLING_FIELDS, tellingPlaces } from "../__fixtures__/telling-fields"

const mountedRoutes = recordMountedRoutes()

storeTest({
  name: "hidden prices",
  cwd: join(__dirname, "../__fixtures__/hidden-prices"),
  fixtures: curiousStore,
  suite: ({ app, given }) => {
    const secrets = [LIST_PRICE, LIST_PRICE_EUR, CONTRACT_PRICE, STOCK].map(
      String
    )

    const setPending = () =>
      app.container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateCompanies({ id: given.company.id, status: "pending" } as never)

    const addressOf = (path: string): string =>
      path.replace(
        /([^/]+)\/:\w+/g,
        (_, before: string) => `${before}/${given.ids[before] ?? "unknown"}`
      )

    /** Every GET of the store API with every telling field: what was seen of which secret, and telling places. */
    const look = async (caller: Caller) => {
      const seen = new Set<string>()
      const places: string[] = []
      const broken: string[] = []
      let answered = 0
      for (const { method, path } of mountedRoutes("/store")) {
        if (method !== "GET") {
          continue
        }
        for (const fields of TELLING_FIELDS) {
          for (const region of path.startsWith("/store/product")
            ? [{ region_id: given.store.sweden.id }, {}]
            : [{}]) {
            const { status, data } = await caller.get(addressOf(path), {
              query: {
                ...region,
                ...(fields ? { fields } : {}),
                ...(path === "/store/shipping-options"
                  ? { cart_id: given.cart.id }
                  : {}),
              },
            })
            const text = JSON.stringify(data ?? "")
            secrets
              .filter((secret) => text.includes(secret))
              .forEach((secret) => seen.add(secret))
            places.push(
              ...tellingPlaces(data).map((place) => `${path} ${fields}${place}`)
            )
            answered += status === 200 ? 1 : 0
            if (status >= 500) {
              broken.push(`${path} ${fields}: ${status}`)
            }
          }
        }
      }
      return { seen: [...seen].sort(), places, broken, answered }
    }

    it("are found by a company's member, so that looking is no idle play", async () => {
      const { seen, places } = await look(given.buyer)
      expect(seen).toEqual(
        expect.arrayContaining([String(CONTRACT_PRICE), String(STOCK)])
      )
      expect(places.length).toBeGreaterThan(100)
    }, 300_000)

    it.each(["visitor", "consumer", "pending member"])(
      "are found by no %s, on any GET of the store API",
      async (who) => {
        if (who === "pending member") {
          await setPending()
        }
        const caller =
          who === "visitor"
            ? given.visitor
            : who === "consumer"
              ? given.consumer
              : given.buyer
        const { seen, places, broken, answered } = await look(caller)

        expect({ seen, places, broken }).toEqual({
          seen: [],
          places: [],
          broken: [],
        })
        expect(answered).toBeGreaterThan(50)
      },
      300_000
    )

    it("leave the goods themselves in sight", async () => {
      const { status, data } = await given.visitor.get("/store/products", {
        query: { fields: "title,*variants,*variants.calculated_price" },
      })
      expect(status).toBe(200)
      expect(data).toMatchObject({
        products: [
          {
            title: "Pump",
            variants: [{ sku: "PUMP-1", manage_inventory: true }],
          },
        ],
        count: 1,
      })
    })

    it.each([
      { order: "variants.calculated_price" },
      { order: "-variants.inventory_quantity" },
      { "variants[prices][amount][$gt]": "8000" },
      { "variants[inventory_quantity][$gt]": "10" },
      { price_list_id: ["plist_1"] },
    ])("are not told by sorting or filtering: %j", async (query) => {
      for (const path of ["/store/products", "/store/product-variants"]) {
        const asked = [
          await given.visitor.get(path, { query }),
          await given.consumer.get(path, { query }),
        ]
        expect(asked.map(({ status }) => status)).toEqual([401, 403])
      }
    })

    it("are not told by search either", async () => {
      const asked = await given.visitor.post("/store/search", {
        entity: "product",
        filters: { price: { $gt: 8000 } },
      })
      expect(asked.status).toBe(401)
    })

    it("are not told by carts, which only customers have", async () => {
      const { cart, ready, pump, store } = given
      const tries = (caller: Caller) =>
        Promise.all([
          caller.post("/store/carts", {
            region_id: store.sweden.id,
            items: [{ variant_id: pump.variant_id, quantity: 1 }],
          }),
          caller.get(`/store/carts/${cart.id}`),
          caller.post(`/store/carts/${cart.id}/line-items`, {
            variant_id: pump.variant_id,
            quantity: 1,
          }),
          caller.post(`/store/carts/${ready.id}/complete`),
          caller.post("/store/payment-collections", { cart_id: cart.id }),
          caller.post(
            `/store/shipping-options/${store.warehouse.shipping_option_id}/calculate`,
            { cart_id: cart.id }
          ),
          caller.get(`/store/products/${pump.product_id}/price-tiers`, {
            query: { region_id: store.sweden.id },
          }),
          caller.get(`/store/products/${pump.product_id}/price-explanation`, {
            query: {
              region_id: store.sweden.id,
              variant_id: pump.variant_id,
            },
          }),
        ])
      const counts = async () => [
        (await app.container.resolve(Modules.CART).listCarts({})).length,
        (await app.container.resolve(Modules.ORDER).listOrders({})).length,
      ]
      const before = await counts()

      for (const [caller, refused] of [
        [given.visitor, 401],
        [given.consumer, 403],
      ] as const) {
        const answers = await tries(caller)
        expect(answers.map(({ status }) => status)).toEqual(
          answers.map(() => refused)
        )
        expect(JSON.stringify(answers.map(({ data }) => data))).not.toMatch(
          new RegExp(secrets.join("|"))
        )
      }
      await setPending()
      const answers = await tries(given.buyer)
      expect(answers.map(({ status }) => status)).toEqual(
        answers.map(() => 403)
      )
      expect(await counts()).toEqual(before)
    })
  },
})
