import {
  createCart,
  createContract,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import {
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

type Answer = { price_tiers: Record<string, unknown>[] }

storeTest({
  name: "contract price tiers",
  fixtures: wholesaleStore,
  suite: ({ given }) => {
    const screw = () => given.articles["SKRUV-100"]
    const tiersFor = async (
      caller: Caller,
      region = given.store.sweden
    ): Promise<Answer["price_tiers"]> =>
      (
        await succeed(
          caller.get<Answer>(
            `/store/products/${screw().product_id}/price-tiers`,
            { query: { region_id: region.id } }
          )
        )
      ).price_tiers
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    it("shows a buyer their contract's tiers, and only articles that it has", async () => {
      expect(await tiersFor(buyer())).toEqual([
        {
          variant_id: screw().variant_id,
          currency_code: "sek",
          tiers: [
            { min_quantity: 1, max_quantity: 9, amount: 80 },
            { min_quantity: 10, max_quantity: null, amount: 70 },
          ],
          contract: { id: given.contract.id, number: "NB-2026" },
        },
      ])
    })

    it.each<[string, () => Caller]>([
      ["a visitor", () => asVisitor(given.store)],
      [
        "a person without a company",
        () => asBuyer(given.store, given.people.consumer.token),
      ],
      [
        "another company",
        () => asBuyer(given.store, given.people.sydelBuyer.token),
      ],
      [
        "a removed member",
        () => asBuyer(given.store, given.people.removed.token),
      ],
    ])("shows nothing to %s", async (_, who) => {
      expect(await tiersFor(who())).toEqual([])
    })

    it("shows nothing in a currency without a contract", async () => {
      expect(await tiersFor(buyer(), given.store.europe)).toEqual([])
    })

    it("holds for whole pieces: a cart refuses fractions, which it would round, and stays as it was", async () => {
      const one = { article: screw(), quantity: 1 }
      const { id, items } = await createCart(given.store, buyer(), [one])
      const path = `/store/carts/${id}/line-items`
      const line = { variant_id: screw().variant_id }
      const refused = [
        await buyer().post("/store/carts", {
          region_id: given.store.sweden.id,
          items: [
            { ...line, quantity: 1 },
            { ...line, quantity: 9.5 },
          ],
        }),
        await buyer().post(path, { ...line, quantity: 0.4 }),
        await buyer().post(`${path}/${items[0].id}`, { quantity: 9.5 }),
      ]
      expect(refused).toMatchObject(
        [9.5, 0.4, 9.5].map((quantity) => ({
          status: 400,
          data: {
            type: "invalid_data",
            message: `quantity: a cart holds whole pieces, not ${quantity}`,
          },
        }))
      )
      const { cart } = await succeed(
        buyer().get<{ cart: { items: object[] } }>(`/store/carts/${id}`)
      )
      expect(cart.items).toMatchObject([{ quantity: 1, unit_price: 80 }])
      await succeed(buyer().post(`${path}/${items[0].id}`, { quantity: 10 }))
      await succeed(buyer().post(`${path}/${items[0].id}`, { quantity: 0 }))
    })

    it("puts the nearer contract's tiers over the farther one's", async () => {
      const near = await createContract(given.store, given.admin, {
        number: "NEAR",
        company: given.companies.stockholm,
        prices: [
          { article: screw(), amount: 76, min_quantity: 5, max_quantity: 19 },
        ],
      })
      expect(await tiersFor(buyer())).toMatchObject([
        {
          tiers: [
            { min_quantity: 1, max_quantity: 4, amount: 80 },
            { min_quantity: 5, max_quantity: 19, amount: 76 },
            { min_quantity: 20, max_quantity: null, amount: 70 },
          ],
          contract: { id: near.id, number: "NEAR" },
        },
      ])
    })

    it("says what the cart says, for every tier", async () => {
      const [{ tiers }] = (await tiersFor(buyer())) as {
        tiers: { min_quantity: number; amount: number }[]
      }[]
      for (const { min_quantity, amount } of tiers) {
        const { cart } = await succeed(
          buyer().post<{ cart: { items: { unit_price: number }[] } }>(
            "/store/carts",
            {
              region_id: given.store.sweden.id,
              items: [
                { variant_id: screw().variant_id, quantity: min_quantity },
              ],
            }
          )
        )
        expect(cart.items[0].unit_price).toBe(amount)
      }
    })

    it("refuses what it does not know", async () => {
      const path = `/store/products/${screw().product_id}/price-tiers`
      const statuses = [
        await buyer().get("/store/products/prod_none/price-tiers"),
        await buyer().get(path, { query: { region_id: "reg_none" } }),
        await buyer().get(path, { query: { surprise: 1 } }),
      ].map(({ status }) => status)
      expect(statuses).toEqual([404, 400, 400])
    })
  },
})
