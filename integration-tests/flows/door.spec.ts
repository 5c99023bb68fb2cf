import { join } from "node:path"
import type { Violation } from "@medusa-b2b/kit/rules"
import type { Order } from "@medusa-b2b/testing/fixtures"
import { outcomeOf, reservedOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { placeDoorProbe, violation } from "../__fixtures__/door-probe"
import { openShop } from "../__fixtures__/shop"

type Completion = {
  type: string
  order: Order
  message: string
  violations: (Violation & { message: string })[]
}

const probe = placeDoorProbe()

storeTest({
  name: "the door",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: openShop,
  suite: ({ given }) => {
    const buyer = () => asBuyer(given.store, given.buyer.token)
    const complete = (cart_id: string, language = "en") =>
      buyer().post<Completion>(`/store/carts/${cart_id}/complete`, undefined, {
        headers: { "accept-language": language },
      })

    /** Nothing of an order is there, and nothing is held for one. */
    const expectUntouched = async (cart_id: string) => {
      expect(await outcomeOf(given.store, cart_id)).toMatchObject({
        orders: [],
        payments: [],
        reserved: [],
        completed: false,
      })
      expect(
        await reservedOf(given.store, given.articles["SKRUV-100"])
      ).toEqual({ counted: 0, reservations: 0 })
    }

    beforeEach(() => probe.calm())

    it("makes one complete order, and keeps for good how it came about", async () => {
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(200)
      expect(data.type).toBe("order")
      expect(data.order.total).toBe(437.5)
      expect(await outcomeOf(given.store, given.cart.id)).toEqual({
        orders: [{ id: data.order.id, linked: true, canceled: false }],
        payments: [{ amount: 437.5, canceled: false }],
        payment_status: "authorized",
        reserved: [3],
        runs: [
          {
            id: expect.stringMatching(/^drun_/),
            status: "placed",
            stage: "created",
            order_id: data.order.id,
            company_id: null,
            member_id: null,
            channel: "shop",
            settled: true,
          },
        ],
        completed: true,
      })
    })

    it("lets every contributor prepare and finish once, in their order", async () => {
      await complete(given.cart.id)

      expect(probe.calls).toEqual([
        "first prepare",
        "second prepare",
        "first finish order",
        "second finish order",
      ])
    })

    it("gives the same order back when it is asked again, and asks no rule", async () => {
      const first = await complete(given.cart.id)
      probe.calm()
      probe.finds = [violation("probe.closed")]
      const second = await complete(given.cart.id)

      expect(second.status).toBe(200)
      expect(second.data.order.id).toBe(first.data.order.id)
      expect(probe.asked).toBe(0)
      expect(probe.calls).toEqual([])
      expect((await outcomeOf(given.store, given.cart.id)).runs).toHaveLength(1)
    })

    it("refuses with every violation and its sentence, and writes nothing", async () => {
      probe.finds = [
        violation("probe.too_much", "block", { limit: 2 }),
        violation("probe.closed"),
      ]
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(409)
      expect(data).toEqual({
        type: "checkout_refused",
        message: "At most 2 per order",
        violations: [
          { ...probe.finds[0], message: "At most 2 per order" },
          { ...probe.finds[1], message: "The shop is closed" },
        ],
      })
      expect(probe.calls).toEqual([])
      await expectUntouched(given.cart.id)
      expect((await outcomeOf(given.store, given.cart.id)).runs).toEqual([])
    })

    it("says the same in Swedish", async () => {
      probe.finds = [violation("probe.too_much", "block", { limit: 2 })]
      const { data } = await complete(given.cart.id, "sv-SE")

      expect(data.message).toBe("Högst 2 per order")
    })

    it("tells the same violations before the buyer tries", async () => {
      probe.finds = [violation("probe.closed"), violation("probe.too_much")]
      const { status, data } = await buyer().get<{ checkout_status: unknown }>(
        `/store/carts/${given.cart.id}/checkout-status`
      )

      expect(status).toBe(200)
      expect(data.checkout_status).toMatchObject({
        cart_id: given.cart.id,
        can_place: false,
        violations: [{ code: "probe.closed" }, { code: "probe.too_much" }],
      })
      await expectUntouched(given.cart.id)
    })

    it.each(["hold", "warn"] as const)(
      "places the order in spite of a violation that only asks to %s",
      async (severity) => {
        probe.finds = [violation("probe.closed", severity)]
        const { status, data } = await complete(given.cart.id)

        expect(status).toBe(200)
        expect(data.type).toBe("order")
      }
    )

    it("does not place the order while it waits for an approval", async () => {
      probe.finds = [violation("probe.too_much", "approval")]
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(409)
      expect(data.violations).toHaveLength(1)
      await expectUntouched(given.cart.id)
    })

    it("cancels what others have prepared when one contributor refuses", async () => {
      probe.refuses = [violation("probe.too_much"), violation("probe.closed")]
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(409)
      expect(data.violations.map(({ code }) => code)).toEqual([
        "probe.too_much",
        "probe.closed",
      ])
      expect(probe.calls).toEqual([
        "first prepare",
        "second prepare",
        "first finish none",
        "second finish none",
      ])
      await expectUntouched(given.cart.id)
      expect((await outcomeOf(given.store, given.cart.id)).runs).toMatchObject([
        { status: "cancelled", order_id: null, settled: true },
      ])
    })

    it("places the order after a refusal, once the reason is gone", async () => {
      probe.refuses = [violation("probe.closed")]
      await complete(given.cart.id)
      probe.calm()
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(200)
      const outcome = await outcomeOf(given.store, given.cart.id)
      expect(outcome.orders).toEqual([
        { id: data.order.id, linked: true, canceled: false },
      ])
      expect(outcome.runs.map(({ status }) => status)).toEqual([
        "cancelled",
        "placed",
      ])
    })

    it("lets the order stand when finishing fails, and keeps why", async () => {
      probe.failsToFinish = Infinity
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(200)
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [{ id: data.order.id, linked: true, canceled: false }],
        payments: [{ canceled: false }],
        runs: [{ stage: "created", order_id: data.order.id, settled: false }],
      })
    })

    it("finishes what was left when the buyer asks again", async () => {
      probe.failsToFinish = 1
      const first = await complete(given.cart.id)
      const second = await complete(given.cart.id)

      expect(second.data.order.id).toBe(first.data.order.id)
      expect(probe.calls.slice(-2)).toEqual([
        "first finish order",
        "second finish order",
      ])
      expect((await outcomeOf(given.store, given.cart.id)).runs).toMatchObject([
        { status: "placed", settled: true },
      ])
    })

    it("takes everything back when core fails after the payment", async () => {
      probe.failsAfterPayment = 1
      const { status } = await complete(given.cart.id)

      expect(status).toBe(500)
      expect(probe.calls.slice(-2)).toEqual([
        "first finish none",
        "second finish none",
      ])
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [],
        payments: [{ canceled: true }],
        reserved: [],
        runs: [{ status: "cancelled", order_id: null, settled: true }],
        completed: false,
      })
      expect(
        await reservedOf(given.store, given.articles["SKRUV-100"])
      ).toEqual({ counted: 0, reservations: 0 })
    })

    it("gives a retry after that an order with a live payment", async () => {
      probe.failsAfterPayment = 1
      await complete(given.cart.id)
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(200)
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [{ id: data.order.id, linked: true, canceled: false }],
        payments: [{ canceled: true }, { canceled: false, amount: 437.5 }],
        payment_status: "authorized",
        reserved: [3],
        runs: [{ status: "cancelled" }, { status: "placed", settled: true }],
        completed: true,
      })
    })
  },
})
