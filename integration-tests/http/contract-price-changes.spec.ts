import {
  cartPrices,
  cataloguePrices,
  createCart,
  createContract,
  inCarts,
  inCatalogue,
  removeMember,
  suspendCompany,
  wholesaleStore,
  type Article,
  type Cart,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"

/** SKRUV-100 lists at 100 SEK; Nordbygg's group has it at 80, 70 from ten; a suspended company at 50. */
const withSuspended = async (app: TestApp) => {
  const given = await wholesaleStore(app)
  await createContract(given.store, given.admin, {
    number: "VILANDE",
    company: given.companies.vilande,
    prices: [{ article: given.articles["SKRUV-100"], amount: 50 }],
  })
  return given
}

type Given = Awaited<ReturnType<typeof withSuspended>>

const person =
  (name: keyof Given["people"]) =>
  ({ store, people }: Given): Caller =>
    asBuyer(store, people[name].token)

storeTest({
  name: "contract price changes",
  fixtures: withSuspended,
  suite: ({ given, waitForWorkflows }) => {
    const screw = (): Article => given.articles["SKRUV-100"]
    const question = (buyer: Caller) => ({
      store: given.store,
      buyer,
      article: screw(),
      region: given.store.sweden,
    })
    const expectEverywhere = async (
      buyer: Caller,
      two: number,
      ten: number
    ): Promise<void> => {
      expect(await cataloguePrices(question(buyer))).toEqual(inCatalogue(two))
      expect(await cartPrices(question(buyer))).toEqual(inCarts({ two, ten }))
    }

    describe("when things change", () => {
      const cartOf = async (buyer: Caller, quantity: number): Promise<Cart> =>
        createCart(given.store, buyer, [{ article: screw(), quantity }])
      const priceIn = async (buyer: Caller, { id }: Cart): Promise<number> =>
        (await succeed(buyer.get<{ cart: Cart }>(`/store/carts/${id}`))).cart
          .items[0].unit_price
      /** Prices all lines of a cart anew. */
      const refresh = (buyer: Caller, { id }: Cart) =>
        buyer.post<{ cart: Cart }>(`/store/carts/${id}`, {
          region_id: given.store.sweden.id,
        })

      it("gives a visitor's cart the company's prices at log-in", async () => {
        const cart = await cartOf(asVisitor(given.store), 3)
        expect(cart.items[0].unit_price).toBe(100)

        const buyer = person("buyer")(given)
        await succeed(buyer.post(`/store/carts/${cart.id}/customer`))

        expect(await priceIn(buyer, cart)).toBe(80)
        const asked = await succeed(
          buyer.post<{ cart: Cart }>(`/store/carts/${cart.id}/line-items`, {
            variant_id: screw().variant_id,
            quantity: 7,
          })
        )
        expect(asked.cart.items).toMatchObject([
          { quantity: 10, unit_price: 70 },
        ])
      })

      it("goes over a tier and back within one cart", async () => {
        const buyer = person("buyer")(given)
        const cart = await cartOf(buyer, 9)
        const seen: number[] = [cart.items[0].unit_price]
        for (const quantity of [10, 9, 250, 1]) {
          const answer = await succeed(
            buyer.post<{ cart: Cart }>(
              `/store/carts/${cart.id}/line-items/${cart.items[0].id}`,
              { quantity }
            )
          )
          seen.push(answer.cart.items[0].unit_price)
        }
        expect(seen).toEqual([80, 70, 80, 70, 80])
      })

      it("does not believe a company that the client names", async () => {
        const forged = {
          additional_data: {
            b2b: {
              company_id: given.companies.stockholm.id,
              member_id: given.members.buyer.id,
            },
          },
        }
        const line = { variant_id: screw().variant_id, quantity: 1 }
        const { sweden } = given.store
        for (const [caller, price] of [
          [asVisitor(given.store), 100],
          [person("consumer")(given), 100],
          [person("sydelBuyer")(given), 100],
        ] as const) {
          const created = await caller.post<{ cart: Cart }>("/store/carts", {
            region_id: sweden.id,
            items: [line],
            ...forged,
          })
          const empty = await createCart(given.store, caller, [])
          const added = await caller.post<{ cart: Cart }>(
            `/store/carts/${empty.id}/line-items`,
            { ...line, ...forged }
          )
          const seen = [created, added].map(({ status, data }) =>
            status === 200 ? data.cart.items[0].unit_price : status
          )
          // Core takes no additional data with a line, in this version.
          expect(seen).toEqual([price, 400])
        }
      })

      it("takes the price from a removed member's next request, in their cart too", async () => {
        const buyer = person("buyer")(given)
        const cart = await cartOf(buyer, 3)
        expect(cart.items[0].unit_price).toBe(80)

        await removeMember(given.store, given.admin, given.members.buyer)
        await waitForWorkflows()

        expect(await cataloguePrices(question(buyer))).toEqual(inCatalogue(100))
        const answer = await refresh(buyer, cart)
        expect(answer.data.cart?.items[0].unit_price ?? null).not.toBe(80)
      })

      it("takes the prices from a company that is suspended, and all below it", async () => {
        const solna = person("solnaBuyer")(given)
        const cart = await cartOf(solna, 3)
        await suspendCompany(given.store, given.admin, given.companies.group)

        for (const buyer of [person("buyer")(given), solna]) {
          const page = await buyer.get(
            `/store/products/${screw().product_id}?region_id=${given.store.sweden.id}`
          )
          expect(JSON.stringify(page.data)).not.toContain(
            '"calculated_amount":80'
          )
          const created = await buyer.post<{ cart?: Cart }>("/store/carts", {
            region_id: given.store.sweden.id,
            items: [{ variant_id: screw().variant_id, quantity: 2 }],
          })
          expect(created.data.cart?.items[0].unit_price ?? 100).toBe(100)
        }
        const answer = await refresh(solna, cart)
        expect(answer.data.cart?.items[0].unit_price ?? 100).toBe(100)
      })

      it("never shows a suspended company's price", async () => {
        const vilande = person("vilandeBuyer")(given)
        const page = await vilande.get(
          `/store/products/${screw().product_id}?region_id=${given.store.sweden.id}`
        )
        expect(JSON.stringify(page.data)).not.toContain(
          '"calculated_amount":50'
        )
      })

      it.each([
        ["suspended", "suspend", {}],
        ["terminated", "terminate", {}],
        ["expired", "", { ends_at: "2020-06-01T00:00:00.000Z" }],
        ["not begun", "", { starts_at: "2100-01-01T00:00:00.000Z" }],
      ])("a contract that is %s gives no price", async (_, action, body) => {
        const admin = asAdmin(given.store, given.admin.token)
        const path = `/admin/contracts/${given.contract.id}`
        await succeed(admin.post(action ? `${path}/${action}` : path, body))
        await expectEverywhere(person("buyer")(given), 100, 100)
      })

      it("gives prices again once it is activated again", async () => {
        const admin = asAdmin(given.store, given.admin.token)
        const path = `/admin/contracts/${given.contract.id}`
        await succeed(admin.post(`${path}/suspend`))
        await succeed(admin.post(`${path}/activate`))
        await expectEverywhere(person("buyer")(given), 80, 70)
      })
    })
  },
})
