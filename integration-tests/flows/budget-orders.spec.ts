import { followOrderBudgets } from "@medusa-b2b/budgets/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import {
  createReadyCart,
  placeOrderOf,
  type Order,
} from "@medusa-b2b/testing/fixtures"
import { eventually } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import {
  cancelOrderWorkflow,
  completeCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { companyStore } from "../__fixtures__/company-store"
import {
  claim,
  deliver,
  editOrder,
  exchange,
} from "../__fixtures__/staff-changes"

type Sums = {
  total: number
  tax_total: number
}

storeTest({
  name: "budgets follow an order",
  fixtures: companyStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const staff = () => asAdmin(given.store, given.admin.token)
    const give = (amount: number, title = "Solna") =>
      succeed(
        asBuyer(given.store, given.people.admin.token).post("/store/budgets", {
          title,
          currency_code: "sek",
          amount,
        })
      )
    const charged = async () => {
      const { budgets } = await succeed(
        buyer().get<{ budgets: { charged: string; held: string }[] }>(
          "/store/budgets"
        )
      )
      expect(budgets.map(({ held }) => held)).toEqual(budgets.map(() => "0"))
      const sums = new Set(budgets.map(({ charged }) => Number(charged)))
      expect(sums.size).toBe(1)
      return [...sums][0]
    }
    const worth = async (id: string) => {
      const { order } = await succeed(
        staff().get<{ order: Sums }>(
          `/admin/orders/${id}?fields=total,tax_total`
        )
      )
      return Number((order.total - order.tax_total).toFixed(2))
    }
    const place = async (): Promise<Order> =>
      (
        await placeOrderOf(given.store, buyer(), [
          { article: given.articles["SKRUV-100"], quantity: 2 },
        ])
      ).order
    /** The budget is charged with what the order is worth, however often it is followed. */
    const expectFollowed = async (id: string): Promise<number> => {
      await waitForWorkflows()
      const now = await worth(id)
      await eventually(async () => expect(await charged()).toBe(now))
      await Promise.all(
        [1, 2, 3].map(() => followOrderBudgets(id, app.container))
      )
      expect(await charged()).toBe(now)
      return now
    }

    afterEach(async () => {
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("up with an edit, past the amount too, and down to nothing when it is cancelled", async () => {
      await give(100_000)
      const order = await place()
      const before = await expectFollowed(order.id)
      await editOrder(staff(), { order, article: given.articles["BORR-6"] })
      expect(await expectFollowed(order.id)).toBeGreaterThan(before)

      await succeed(staff().post("/admin/order-edits", { order_id: order.id }))
      await succeed(
        staff().post(
          `/admin/order-edits/${order.id}/items/item/${order.items[0].id}`,
          { quantity: 1 }
        )
      )
      await succeed(staff().post(`/admin/order-edits/${order.id}/confirm`))
      await expectFollowed(order.id)

      await cancelOrderWorkflow(app.container).run({
        input: { order_id: order.id },
      })
      await waitForWorkflows()
      await eventually(async () => expect(await charged()).toBe(0))
      await followOrderBudgets(order.id, app.container)
      expect(await charged()).toBe(0)
    })

    it.each([
      ["an exchange", exchange],
      ["a claim", claim],
    ])("by %s", async (_name, change) => {
      await give(100_000)
      const order = await place()
      await deliver(staff(), order, given.store)
      await change(staff(), { order, article: given.articles["BORR-6"] })
      await expectFollowed(order.id)
    })

    it("down by what is returned, once it is received", async () => {
      await give(100_000)
      const order = await place()
      const before = await expectFollowed(order.id)
      await deliver(staff(), order, given.store)
      const made = await succeed(
        staff().post<{ return: { id: string } }>("/admin/returns", {
          order_id: order.id,
          location_id: given.store.warehouse.location_id,
        })
      )
      const path = `/admin/returns/${made.return.id}`
      const items = [{ id: order.items[0].id, quantity: 1 }]
      await succeed(staff().post(`${path}/request-items`, { items }))
      await succeed(staff().post(`${path}/request`))
      expect(await expectFollowed(order.id)).toBe(before)

      await succeed(staff().post(`${path}/receive`))
      await succeed(staff().post(`${path}/receive-items`, { items }))
      await succeed(staff().post(`${path}/receive/confirm`))
      const after = await expectFollowed(order.id)
      expect(after).toBeLessThan(before)
      expect(after).toBeGreaterThan(0)
      const { order_budgets } = await succeed(
        staff().get<{ order_budgets: { title: string; charged: string }[] }>(
          `/admin/orders/${order.id}/budgets`
        )
      )
      expect(
        order_budgets.map(({ title, charged }) => [title, Number(charged)])
      ).toEqual([["Solna", after]])
    })

    it("down by what is refunded without a return, VAT aside", async () => {
      await give(100_000)
      const { id } = await place()
      const before = await expectFollowed(id)
      const { order } = await succeed(
        staff().get<{
          order: {
            total: number
            payment_collections: { payments: { id: string }[] }[]
          }
        }>(`/admin/orders/${id}?fields=total,payment_collections.payments.id`)
      )
      const [payment] = order.payment_collections[0].payments
      await succeed(staff().post(`/admin/payments/${payment.id}/capture`, {}))
      await succeed(
        staff().post(`/admin/payments/${payment.id}/refund`, {
          amount: order.total / 4,
        })
      )
      await eventually(async () => expect(await charged()).toBe(before * 0.75))
    })

    it("that core's completion made without the door, as any other", async () => {
      await give(0)
      const cart = await createReadyCart(given.store, buyer(), [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
      const { result, errors } = await completeCartWorkflow(app.container).run({
        input: { id: cart.id },
        throwOnError: false,
      })
      // The rules hold there too.
      expect(errors[0]?.error).toMatchObject({ code: "checkout_refused" })
      expect(result?.id).toBeUndefined()
      expect(await charged()).toBe(0)

      await give(100_000, "Plenty")
      const { budgets } = await succeed(
        buyer().get<{ budgets: { id: string; title: string }[] }>(
          "/store/budgets"
        )
      )
      const nothing = budgets.find(({ title }) => title === "Solna")
      await succeed(
        staff().post(`/admin/budgets/${nothing?.id}`, { amount: 100_000 })
      )
      const completed = await completeCartWorkflow(app.container).run({
        input: { id: cart.id },
      })
      expect(await expectFollowed(completed.result.id)).toBeGreaterThan(0)
    })

    it("that never passed the door, past the amount", async () => {
      await give(0)
      const { draft_order } = await succeed(
        staff().post<{ draft_order: { id: string } }>("/admin/draft-orders", {
          customer_id: given.people.buyer.customer_id,
          email: given.people.buyer.email,
          region_id: given.store.sweden.id,
          sales_channel_id: given.store.sales_channel_id,
          items: [
            { variant_id: given.articles["BORR-6"].variant_id, quantity: 1 },
          ],
        })
      )
      expect(await charged()).toBe(0)
      await succeed(
        staff().post(`/admin/draft-orders/${draft_order.id}/convert-to-order`)
      )
      expect(await expectFollowed(draft_order.id)).toBeGreaterThan(0)
    })
  },
})
