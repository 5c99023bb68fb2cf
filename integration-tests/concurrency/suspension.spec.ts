import { placeOrder } from "@medusa-b2b/kit/door"
import {
  createReadyCart,
  suspendCompany,
  wholesaleStore,
  type Order,
} from "@medusa-b2b/testing/fixtures"
import { outcomeOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { placeDoorProbe } from "../__fixtures__/door-probe"

type Completion = { type: string; order: Order; violations: { code: string }[] }

const probe = placeDoorProbe()

const setScene = async (app: TestApp) => {
  const given = await wholesaleStore(app)
  const { store, people, articles } = given
  return {
    ...given,
    cart: await createReadyCart(store, asBuyer(store, people.buyer.token), [
      { article: articles["SKRUV-100"], quantity: 2 },
    ]),
  }
}

storeTest({
  name: "a company suspended while it orders",
  fixtures: setScene,
  suite: ({ app, given }) => {
    const complete = () =>
      asBuyer(given.store, given.people.buyer.token).post<Completion>(
        `/store/carts/${given.cart.id}/complete`
      )
    const suspend = () =>
      suspendCompany(given.store, given.admin, given.companies.stockholm)

    beforeEach(() => probe.calm())

    it("keeps the order that was placed before, and gets no second one", async () => {
      const first = await complete()
      await suspend()
      const second = await complete()

      expect(first.status).toBe(200)
      expect(second.status).toBe(200)
      expect(second.data.order.id).toBe(first.data.order.id)
      expect(await outcomeOf(app, given.cart.id)).toMatchObject({
        orders: [{ id: first.data.order.id, linked: true, canceled: false }],
        payments: [{ canceled: false }],
        runs: [{ status: "placed", settled: true }],
      })
    })

    it("is given the same order by the door itself, which asks no rule then", async () => {
      const first = await complete()
      await suspend()
      probe.calm()
      const { order_id } = await placeOrder(app.container, {
        cart_id: given.cart.id,
        actor: { kind: "system", reason: "a retry" },
      })

      expect(order_id).toBe(first.data.order.id)
      expect(probe.asked).toBe(0)
    })

    it("gets no order after it, whoever asks at the door", async () => {
      await suspend()
      const asked = placeOrder(app.container, {
        cart_id: given.cart.id,
        actor: { kind: "system", reason: "a standing order" },
      })

      await expect(asked).rejects.toMatchObject({
        code: "checkout_refused",
        violations: expect.arrayContaining([
          expect.objectContaining({ code: "company.suspended" }),
        ]),
      })
      expect(await outcomeOf(app, given.cart.id)).toMatchObject({
        orders: [],
        payments: [],
        runs: [],
        completed: false,
      })
    })

    it("has one whole order or none when it happens in the middle", async () => {
      let suspended = false
      probe.whilePreparing = async () => {
        if (!suspended) {
          suspended = true
          await suspend()
        }
      }
      const answers = await Promise.all([complete(), complete()])
      const { orders, payments, runs, reserved } = await outcomeOf(
        app,
        given.cart.id
      )

      expect(orders.length).toBeLessThanOrEqual(1)
      expect(payments.filter(({ canceled }) => !canceled)).toHaveLength(
        orders.length
      )
      expect(reserved).toEqual(orders.map(() => 2))
      expect(runs.every(({ settled }) => settled)).toBe(true)
      expect(
        new Set(
          answers
            .filter(({ status }) => status === 200)
            .map(({ data }) => data.order.id)
        ).size
      ).toBe(orders.length)
    })
  },
})
