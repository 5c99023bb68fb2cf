import {
  createContract,
  createReadyCart,
  wholesaleStore,
  type Cart,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  succeed,
  type Answer,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Violation = {
  code: string
  message: string
  params: Record<string, unknown>
  path: string | null
}

type Refusal = { violations: Violation[] }

const LINES = 6

/** SKRUV-100 lists at 100 SEK; Nordbygg's group has it at 80, 70 from ten. */
storeTest({
  name: "open carts and prices that hold no longer",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = (): Caller => asAdmin(given.store, given.admin.token)
    const buyer = (): Caller => asBuyer(given.store, given.people.buyer.token)
    const screw = () => given.articles["SKRUV-100"]
    const contractPath = (): string => `/admin/contracts/${given.contract.id}`
    const readyCart = (quantity = 3): Promise<Cart> =>
      createReadyCart(given.store, buyer(), [{ article: screw(), quantity }])
    const complete = ({
      id,
    }: Cart): Promise<Answer<Refusal & { order: Cart }>> =>
      buyer().post(`/store/carts/${id}/complete`)
    const violationsOf = async ({ id }: Cart): Promise<Violation[]> =>
      (
        await succeed(
          buyer().get<{ checkout_status: Refusal }>(
            `/store/carts/${id}/checkout-status`
          )
        )
      ).checkout_status.violations
    const refresh = ({ id }: Cart) =>
      succeed(
        buyer().post<{
          prices: { unit_price: number; unit_price_before: number }[]
        }>(`/store/carts/${id}/prices`)
      )
    const ordersOf = async (): Promise<number> =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length
    const changePrice = async (amount: number): Promise<void> => {
      const { prices } = await succeed(
        staff().get<{
          prices: {
            id: string
            variant_id: string
            min_quantity: number | null
          }[]
        }>(`${contractPath()}/prices?limit=200`)
      )
      const own = prices.filter(
        ({ variant_id, min_quantity }) =>
          variant_id === screw().variant_id && (min_quantity ?? 1) < 10
      )
      await succeed(
        staff().post(`${contractPath()}/prices/batch`, {
          update: own.map(({ id }) => ({ id, amount })),
        })
      )
    }

    it.each([
      ["is suspended", 100, () => staff().post(`${contractPath()}/suspend`)],
      ["is terminated", 100, () => staff().post(`${contractPath()}/terminate`)],
      [
        "has expired",
        100,
        () =>
          staff().post(contractPath(), { ends_at: "2020-06-01T00:00:00.000Z" }),
      ],
      ["has become dearer", 95, () => changePrice(95)],
      ["has become cheaper", 60, () => changePrice(60)],
    ])(
      "are refused when their contract %s, say what it costs now, and are ordered at that once updated",
      async (_, now, change) => {
        const cart = await readyCart()
        expect(await violationsOf(cart)).toEqual([])
        await change()

        const refused = await complete(cart)
        expect([refused.status, refused.data.violations]).toMatchObject([
          409,
          [
            {
              code: "contracts.price_changed",
              path: `items.${cart.items[0].id}.unit_price`,
              params: {
                old_amount: "80",
                new_amount: String(now),
                currency: "SEK",
              },
            },
          ],
        ])
        expect(await ordersOf()).toBe(0)

        expect((await refresh(cart)).prices).toMatchObject([
          { unit_price: now, unit_price_before: 80 },
        ])
        expect(await violationsOf(cart)).toEqual([])
        const payment = await succeed(
          buyer().post<{ payment_collection: { id: string } }>(
            "/store/payment-collections",
            { cart_id: cart.id }
          )
        )
        await succeed(
          buyer().post(
            `/store/payment-collections/${payment.payment_collection.id}/payment-sessions`,
            { provider_id: "pp_system_default" }
          )
        )
        const { status, data } = await complete(cart)
        expect([status, data.order.items[0].unit_price]).toEqual([200, now])
      }
    )

    it("are refused when a nearer contract has begun, and when the company has moved away from it", async () => {
      const cart = await readyCart()
      await createContract(given.store, given.admin, {
        number: "NARMARE",
        company: given.companies.stockholm,
        prices: [{ article: screw(), amount: 75 }],
      })
      expect(await violationsOf(cart)).toMatchObject([
        { params: { old_amount: "80", new_amount: "75" } },
      ])

      const other = asBuyer(given.store, given.people.solnaBuyer.token)
      const solna = await createReadyCart(given.store, other, [
        { article: screw(), quantity: 3 },
      ])
      expect(solna.items[0].unit_price).toBe(75)
      await succeed(
        staff().post(`/admin/companies/${given.companies.solna.id}/move`, {
          parent_id: given.companies.sydel.id,
        })
      )
      const refused = await other.post<Refusal>(
        `/store/carts/${solna.id}/complete`
      )
      expect(refused.data.violations).toMatchObject([
        { params: { old_amount: "75", new_amount: "100" } },
      ])
    })

    it("name the article in the buyer's language", async () => {
      const cart = await readyCart()
      await succeed(staff().post(`${contractPath()}/suspend`))
      const sentence = async (language: string) => {
        const { data } = await buyer().post<Refusal>(
          `/store/carts/${cart.id}/complete`,
          undefined,
          { headers: { "accept-language": language } }
        )
        return data.violations[0].message
      }
      expect(await sentence("sv")).toMatch(
        /SKRUV-100.*kostade 80,00\skr.*kostar nu 100,00\skr/
      )
      expect(await sentence("en")).toMatch(
        /SKRUV-100.*cost SEK\s80\.00.*costs SEK\s100\.00/
      )
    })

    it("keep prices that staff have set, before and after an update", async () => {
      const cart = await readyCart()
      await app.container
        .resolve(Modules.CART)
        .updateLineItems(cart.items[0].id, {
          unit_price: 42,
          is_custom_price: true,
        })
      await succeed(staff().post(`${contractPath()}/suspend`))
      expect(await violationsOf(cart)).toEqual([])
      expect((await refresh(cart)).prices).toMatchObject([{ unit_price: 42 }])
    })

    it("are left alone when nothing has changed, at every quantity, also when one article is on two lines", async () => {
      const cart = await readyCart(9)
      await app.container.resolve(Modules.CART).addLineItems([
        {
          cart_id: cart.id,
          title: "Skruv",
          variant_id: screw().variant_id,
          quantity: 12,
          unit_price: 70,
        },
      ])
      expect(await violationsOf(cart)).toEqual([])
    })

    it("leave carts of people without a company as core has them", async () => {
      const consumer = asBuyer(given.store, given.people.consumer.token)
      const cart = await createReadyCart(given.store, consumer, [
        { article: screw(), quantity: 1 },
      ])
      await app.container
        .resolve(Modules.CART)
        .updateLineItems(cart.items[0].id, { unit_price: 90 })
      const { checkout_status } = await succeed(
        consumer.get<{ checkout_status: Refusal }>(
          `/store/carts/${cart.id}/checkout-status`
        )
      )
      const codes = checkout_status.violations.map(({ code }) => code)
      expect(codes).not.toContain("contracts.price_changed")
    })

    it("are priced by one query, however many lines and quantities", async () => {
      const database = app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      ) as unknown as {
        on: (event: "query", heard: (query: { sql: string }) => void) => void
        removeAllListeners: (event: "query") => void
      }
      const cart = await createReadyCart(
        given.store,
        buyer(),
        Object.values(given.articles)
          .slice(0, LINES)
          .map((article, index) => ({ article, quantity: index + 1 }))
      )
      const queries: string[] = []
      database.on("query", ({ sql }) => queries.push(sql))
      await violationsOf(cart)
      database.removeAllListeners("query")
      expect(cart.items.length).toBeGreaterThan(1)
      // By the quantity of each article; freight is priced beside.
      const ofLines = queries.filter((sql) =>
        sql.includes("->> price.price_set_id")
      )
      expect(ofLines).toHaveLength(1)
    })
  },
})
