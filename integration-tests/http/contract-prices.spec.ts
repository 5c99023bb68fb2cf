import {
  cartPrices,
  cataloguePrices,
  createCart,
  createContract,
  inCarts,
  inCatalogue,
  wholesaleStore,
  type Article,
  type Region,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"

/**
 * SKRUV-100 lists at 100 SEK, 10 EUR. Nordbygg's group has it at 80 SEK, 70
 * from ten pieces, for all its companies; Sydel at 90 and 85. BORR-6 (250 SEK)
 * is 200 in the group's contract and 210 in Nordbygg Stockholm's own;
 * SKRUV-500 (400 SEK) only in the group's, at 375.
 */
const prices = async (app: TestApp) => {
  const given = await wholesaleStore(app)
  const { store, admin, companies, articles } = given
  const drill = articles["BORR-6"]
  await createContract(store, admin, {
    number: "NB-TOOLS",
    company: companies.group,
    prices: [
      { article: drill, amount: 200 },
      { article: articles["SKRUV-500"], amount: 375 },
    ],
  })
  await createContract(store, admin, {
    number: "NB-STHLM",
    company: companies.stockholm,
    prices: [{ article: drill, amount: 210 }],
  })
  await createContract(store, admin, {
    number: "NB-EUR",
    company: companies.stockholm,
    currency_code: "eur",
    prices: [{ article: articles["SKRUV-100"], amount: 7 }],
  })
  await createContract(store, admin, {
    number: "SYDEL",
    company: companies.sydel,
    prices: [
      { article: articles["SKRUV-100"], amount: 90, max_quantity: 9 },
      { article: articles["SKRUV-100"], amount: 85, min_quantity: 10 },
    ],
  })
  return given
}

type Given = Awaited<ReturnType<typeof prices>>
type Who = (given: Given) => Caller

const visitor: Who = ({ store }) => asVisitor(store)
const person =
  (name: keyof Given["people"], company?: keyof Given["companies"]): Who =>
  ({ store, people, companies }) =>
    asBuyer(store, people[name].token, company && companies[company].id)

storeTest({
  name: "contract prices",
  fixtures: prices,
  suite: ({ app, given }) => {
    const screw = (): Article => given.articles["SKRUV-100"]
    const question = (
      buyer: Caller,
      article: Article = screw(),
      region: Region = given.store.sweden
    ) => ({ store: given.store, buyer, article, region })

    const expectEverywhere = async (
      buyer: Caller,
      two: number,
      ten: number,
      article?: Article,
      region?: Region
    ): Promise<void> => {
      const asked = question(buyer, article, region)
      expect(await cataloguePrices(asked)).toEqual(inCatalogue(two))
      expect(await cartPrices(asked)).toEqual(inCarts({ two, ten }))
    }

    describe("the same price on every path", () => {
      it.each<[string, Who, number, number]>([
        ["a visitor", visitor, 100, 100],
        ["a person without a company", person("consumer"), 100, 100],
        ["a buyer of the group itself", person("groupAdmin"), 80, 70],
        ["a buyer of its legal entity", person("buyer"), 80, 70],
        ["a buyer of the unit below", person("solnaBuyer"), 80, 70],
        ["a buyer of another company", person("sydelBuyer"), 90, 85],
        ["a person of two, for the default one", person("inBoth"), 80, 70],
        ["a person of two, for the other", person("inBoth", "sydel"), 90, 85],
        ["a removed member", person("removed"), 100, 100],
      ])("%s", async (_, who, one, ten) => {
        await expectEverywhere(who(given), one, ten)
      })

      it("a contract in the region's currency, and no other", async () => {
        const { europe, sweden } = given.store
        const buyer = person("buyer")(given)
        await expectEverywhere(buyer, 7, 7, screw(), europe)
        await expectEverywhere(buyer, 80, 70, screw(), sweden)
        await expectEverywhere(
          person("sydelBuyer")(given),
          10,
          10,
          screw(),
          europe
        )
      })

      it("with a cheaper price list of the merchant's for a customer group, where the contract lets campaigns apply", async () => {
        const { customerGroup, people } = given
        await app.container.resolve(Modules.CUSTOMER).addCustomerToGroup({
          customer_id: people.buyer.customer_id,
          customer_group_id: customerGroup.id,
        })
        const admin = asAdmin(given.store, given.admin.token)
        await succeed(
          admin.post("/admin/price-lists", {
            title: "Pros",
            description: "Of one group and region",
            type: "override",
            status: "active",
            rules: {
              "customer.groups.id": [customerGroup.id],
              region_id: [given.store.sweden.id],
            },
            prices: [
              {
                variant_id: screw().variant_id,
                currency_code: "sek",
                amount: 60,
              },
            ],
          })
        )
        const buyer = person("buyer")(given)
        await expectEverywhere(buyer, 60, 60)
        await succeed(
          admin.post(`/admin/contracts/${given.contract.id}`, {
            campaigns_apply: false,
          })
        )
        await expectEverywhere(buyer, 80, 70)
      })
    })

    describe("the nearest contract", () => {
      it.each<[string, Who, number]>([
        ["the group pays the group's price", person("groupAdmin"), 200],
        ["the subsidiary its own, dearer one", person("buyer"), 210],
        ["the unit below the subsidiary's", person("solnaBuyer"), 210],
        ["a stranger the list price", person("sydelBuyer"), 250],
      ])("%s", async (_, who, price) => {
        await expectEverywhere(
          who(given),
          price,
          price,
          given.articles["BORR-6"]
        )
      })

      it("leaves an article that only the group's contract has to the group's", async () => {
        await expectEverywhere(
          person("buyer")(given),
          375,
          375,
          given.articles["SKRUV-500"]
        )
      })

      it("lets the group's price through below its own first tier", async () => {
        await createContract(given.store, given.admin, {
          number: "NB-STHLM-2",
          company: given.companies.stockholm,
          prices: [{ article: screw(), amount: 95, min_quantity: 10 }],
        })
        await expectEverywhere(person("buyer")(given), 80, 95)
      })

      it("follows a company that moves", async () => {
        const admin = asAdmin(given.store, given.admin.token)
        await succeed(
          admin.post(`/admin/companies/${given.companies.solna.id}/move`, {
            parent_id: given.companies.sydel.id,
          })
        )
        await expectEverywhere(person("solnaBuyer")(given), 90, 85)
      })

      it("stays away from the companies below when it is the group's alone", async () => {
        await createContract(given.store, given.admin, {
          number: "NB-ALONE",
          company: given.companies.group,
          include_descendants: false,
          prices: [{ article: given.articles["SKRUV-500"], amount: 300 }],
        })
        const box = given.articles["SKRUV-500"]
        await expectEverywhere(person("groupAdmin")(given), 300, 300, box)
        await expectEverywhere(person("buyer")(given), 375, 375, box)
      })
    })

    it("puts tax on top of the contract's net price, in page and cart alike", async () => {
      const buyer = person("buyer")(given)
      const { sweden } = given.store
      const { product } = await succeed(
        buyer.get<{
          product: { variants: { id: string; calculated_price: object }[] }
        }>(`/store/products/${screw().product_id}`, {
          query: {
            region_id: sweden.id,
            country_code: sweden.country_code,
            fields: "*variants.calculated_price",
          },
        })
      )
      expect(
        product.variants.find(({ id }) => id === screw().variant_id)
          ?.calculated_price
      ).toMatchObject({
        calculated_amount: 80,
        calculated_amount_without_tax: 80,
        calculated_amount_with_tax: 100,
      })

      const { id } = await createCart(given.store, buyer, [
        { article: screw(), quantity: 10 },
      ])
      const { cart } = await succeed(
        buyer.post<{ cart: Record<string, number> }>(`/store/carts/${id}`, {
          shipping_address: { country_code: sweden.country_code },
        })
      )
      expect(cart).toMatchObject({
        item_subtotal: 700,
        item_tax_total: 175,
        item_total: 875,
      })
    })
  },
})
