import {
  createReadyCart,
  placeOrderOf,
  suspendCompany,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import { eventually, outcomeOf, reservedOf } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { PaymentActions } from "@medusajs/framework/utils"
import {
  completeCartWorkflow,
  processPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  claim,
  deliver,
  editOrder,
  exchange,
} from "../__fixtures__/staff-changes"

type OrderCompany = {
  company: { id: string }
  member: { id: string } | null
  channel: string
  outside_door: boolean
}

const setScene = async (app: TestApp) => {
  const given = await wholesaleStore(app)
  const { store, articles, people } = given
  const buyer = asBuyer(store, people.buyer.token)
  const lines = [{ article: articles["SKRUV-100"], quantity: 2 }]
  return {
    ...given,
    cart: await createReadyCart(store, buyer, lines),
    placed: await placeOrderOf(store, buyer, lines),
  }
}

storeTest({
  name: "ways to an order",
  fixtures: setScene,
  suite: ({ app, given, waitForWorkflows }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const staff = () => asAdmin(given.store, given.admin.token)
    const suspend = () =>
      suspendCompany(given.store, given.admin, given.companies.stockholm)
    const companyOf = async (order_id: string): Promise<OrderCompany | null> =>
      (
        await succeed(
          staff().get<{ order_company: OrderCompany | null }>(
            `/admin/orders/${order_id}/company`
          )
        )
      ).order_company

    /** The order is the company's; staff sees whether it passed by the door. */
    const expectOfCompany = (order_id: string, outside_door: boolean) =>
      eventually(async () =>
        expect(await companyOf(order_id)).toMatchObject({
          company: { id: given.companies.stockholm.id },
          member: { id: given.members.buyer.id },
          channel: "shop",
          outside_door,
        })
      )
    const expectNoOrder = async () => {
      expect(await outcomeOf(app, given.cart.id)).toMatchObject({
        orders: [],
        reserved: [],
        completed: false,
      })
      // Two pieces of the order that was placed before.
      expect(await reservedOf(app, given.articles["SKRUV-100"])).toEqual({
        counted: 2,
        reservations: 2,
      })
    }
    const payByWebhook = async () => {
      const { data } = await buyer().get<{
        cart: {
          payment_collection: {
            payment_sessions: { id: string; amount: number }[]
          }
        }
      }>(`/store/carts/${given.cart.id}`)
      const [session] = data.cart.payment_collection.payment_sessions
      return processPaymentWorkflow(app.container).run({
        input: {
          action: PaymentActions.SUCCESSFUL,
          data: { session_id: session.id, amount: session.amount },
        },
        throwOnError: false,
      })
    }

    describe("the checkout", () => {
      it("leads through the door", async () => {
        await expectOfCompany(given.placed.order.id, false)
      })

      it("is refused to a suspended company", async () => {
        await suspend()
        const { status } = await buyer().post(
          `/store/carts/${given.cart.id}/complete`
        )

        expect([403, 409]).toContain(status)
        await expectNoOrder()
      })
    })

    describe("core's completion called directly", () => {
      const complete = () =>
        completeCartWorkflow(app.container).run({
          input: { id: given.cart.id },
          throwOnError: false,
        })

      it("gives the company an order that is marked", async () => {
        const { result } = await complete()
        await waitForWorkflows()
        await expectOfCompany(result.id, true)
      })

      it("is refused to a suspended company", async () => {
        await suspend()
        const { errors } = await complete()

        expect(errors[0].error).toMatchObject({
          code: "checkout_refused",
          violations: [{ code: "company.suspended" }],
        })
        await expectNoOrder()
      })
    })

    describe("a payment that is reported by webhook", () => {
      it("leads through the door", async () => {
        const { errors } = await payByWebhook()
        expect(errors).toEqual([])
        const { orders, runs, payment_status } = await outcomeOf(
          app,
          given.cart.id
        )

        expect(orders).toEqual([
          { id: expect.any(String), linked: true, canceled: false },
        ])
        expect(runs).toMatchObject([{ status: "placed", settled: true }])
        expect(payment_status).toBe("completed")
        await expectOfCompany(orders[0].id, false)
      })

      it("makes one order with the checkout's", async () => {
        const [{ status }] = await Promise.all([
          buyer().post(`/store/carts/${given.cart.id}/complete`),
          payByWebhook(),
        ])
        const { orders, runs } = await outcomeOf(app, given.cart.id)

        expect(status).toBe(200)
        expect(orders).toHaveLength(1)
        expect(runs).toMatchObject([{ status: "placed" }])
      })

      it("makes no order for a suspended company", async () => {
        await suspend()
        await payByWebhook()

        await expectNoOrder()
      })
    })

    it("a draft that staff converts is the company's, and marked", async () => {
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
      await succeed(
        staff().post(`/admin/draft-orders/${draft_order.id}/convert-to-order`)
      )
      await waitForWorkflows()
      await expectOfCompany(draft_order.id, true)
    })

    describe("what staff changes in an order", () => {
      const goods = () => ({
        order: given.placed.order,
        article: given.articles["BORR-6"],
      })

      /** Still one order, and still the company's. */
      const expectChanged = async () => {
        await waitForWorkflows()
        await expectOfCompany(given.placed.order.id, false)
        const { orders, runs } = await outcomeOf(app, given.placed.cart_id)
        expect(orders).toHaveLength(1)
        expect(runs).toMatchObject([{ status: "placed" }])
      }

      it("by an edit stays the company's", async () => {
        await editOrder(staff(), goods())
        await expectChanged()
        expect(await reservedOf(app, given.articles["BORR-6"])).toEqual({
          counted: 1,
          reservations: 1,
        })
      })

      it.each([
        ["an exchange", exchange],
        ["a claim", claim],
      ])("by %s stays the company's", async (_name, change) => {
        await deliver(staff(), given.placed.order, given.store)
        await change(staff(), goods())
        await expectChanged()
      })
    })
  },
})
