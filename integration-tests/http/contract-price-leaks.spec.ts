import { createContract, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"

/** Amounts that nothing else in the store has, so that they can be looked for as text. */
const SECRET = [173.51, 161.27]

const secretPrices = async (app: TestApp) => {
  const given = await wholesaleStore(app)
  const drill = given.articles["BORR-6"]
  const contract = await createContract(given.store, given.admin, {
    number: "NB-SECRET",
    company: given.companies.stockholm,
    prices: [
      { article: drill, amount: SECRET[0], max_quantity: 9 },
      { article: drill, amount: SECRET[1], min_quantity: 10 },
    ],
  })
  const admin = asAdmin(given.store, given.admin.token)
  const { product_category } = await succeed(
    admin.post<{ product_category: { id: string } }>(
      "/admin/product-categories",
      { name: "Borr", is_active: true }
    )
  )
  const { collection } = await succeed(
    admin.post<{ collection: { id: string } }>("/admin/collections", {
      title: "Verktyg",
    })
  )
  await succeed(
    admin.post(`/admin/products/${drill.product_id}`, {
      categories: [{ id: product_category.id }],
      collection_id: collection.id,
    })
  )
  return {
    ...given,
    drill,
    secret: contract,
    category: product_category,
    collection,
  }
}

const FIELDS = [
  "*variants.prices",
  "+variants.prices",
  "variants.prices.*",
  "variants.prices.amount,variants.prices.price_list_id",
  "*variants.prices.price_list",
  "*variants.prices.price_rules",
  "*variants.price_set",
  "*variants.price_set.prices",
  "variants.price_set.prices.amount",
  "*variants.price_set.prices.price_list",
  "variants.price_set.prices.price_list.price_list_rules.*",
  "*variants.price_set_link",
  "variants.price_set_link.price_set.prices.*",
  "*variants.calculated_price",
  "*",
]

storeTest({
  name: "contract price leaks",
  fixtures: secretPrices,
  suite: ({ given }) => {
    const routes = (): { path: string; below: string }[] => {
      const { drill, category, collection } = given
      return [
        { path: "/store/products", below: "" },
        { path: `/store/products/${drill.product_id}`, below: "" },
        { path: "/store/product-variants", below: "variants" },
        {
          path: `/store/product-variants/${drill.variant_id}`,
          below: "variants",
        },
        { path: "/store/collections", below: "products." },
        { path: `/store/collections/${collection.id}`, below: "products." },
        { path: "/store/product-categories", below: "products." },
        {
          path: `/store/product-categories/${category.id}`,
          below: "products.",
        },
        { path: "/store/product-tags", below: "products." },
        { path: "/store/product-types", below: "products." },
      ]
    }

    /** The same fields, seen from the route's own noun. */
    const fieldsFrom = (below: string, fields: string): string =>
      fields
        .split(",")
        .map((field) =>
          below === "variants"
            ? field.replace("variants.", "")
            : field.replace("variants", `${below}variants`)
        )
        .join(",")

    const leaksTo = async (caller: Caller): Promise<string[]> => {
      const { sweden } = given.store
      const leaks: string[] = []
      for (const { path, below } of routes()) {
        for (const each of FIELDS) {
          for (const region_id of [sweden.id, undefined]) {
            const fields = fieldsFrom(below, each)
            const { status, data } = await caller.get(path, {
              query: { fields, region_id },
            })
            const text = JSON.stringify(data)
            const found = [
              ...SECRET.map(String),
              given.secret.id,
              given.secret.number,
              given.secret.price_list_id ?? "plist_",
            ].filter((word) => text.includes(word))
            if (found.length) {
              leaks.push(`${status} ${path}?fields=${fields}: ${found}`)
            }
          }
        }
      }
      return leaks
    }

    it("has a secret to leak: its buyer sees the price", async () => {
      const buyer = asBuyer(given.store, given.people.buyer.token)
      const { data } = await buyer.get(
        `/store/products/${given.drill.product_id}`,
        {
          query: {
            region_id: given.store.sweden.id,
            fields: "*variants.calculated_price",
          },
        }
      )
      expect(JSON.stringify(data)).toContain(String(SECRET[0]))
    })

    it.each<[string, () => Caller]>([
      ["a visitor", () => asVisitor(given.store)],
      [
        "a person without a company",
        () => asBuyer(given.store, given.people.consumer.token),
      ],
      [
        "a buyer of another company",
        () => asBuyer(given.store, given.people.sydelBuyer.token),
      ],
      [
        "the parent's admin, for whom the contract is not",
        () => asBuyer(given.store, given.people.groupAdmin.token),
      ],
    ])("no `fields` of the catalogue shows it to %s", async (_, who) => {
      expect(await leaksTo(who())).toEqual([])
    })

    it("shows its own buyer no raw price list either, only what holds for them", async () => {
      const buyer = asBuyer(given.store, given.people.buyer.token)
      const leaks = await leaksTo(buyer)
      expect(leaks.filter((each) => each.includes(String(SECRET[1])))).toEqual(
        []
      )
    })
  },
})
