import {
  closeCompanyCreditWorkflow,
  creditHoldsOf,
  followOrderCredit,
  INVOICE_KEY,
  releaseUndeliveredWorkflow,
} from "@medusa-b2b/credit/workflows"
import { contributeToDoor } from "@medusa-b2b/kit/door"
import type { AdminOrderHold } from "@medusa-b2b/kit/types"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import type { Order } from "@medusa-b2b/testing/fixtures"
import { eventually, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { PaymentActions } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  completeCartWorkflow,
  processPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  onAccount,
  onAccountStore,
  type Credit,
} from "../__fixtures__/on-account"
import {
  claim,
  deliver,
  editOrder,
  exchange,
  takeBack,
} from "../__fixtures__/staff-changes"

let afterDoorAsked = (_cart_id: string): Promise<void> => Promise.resolve()
contributeToDoor({
  name: "test.after-all",
  order: 9000,
  prepare: ({ snapshot }) => afterDoorAsked(snapshot.cart.id),
})

const failingRelease = failsAfterwards(releaseUndeliveredWorkflow)

storeTest({
  name: "credits follow an order",
  fixtures: onAccountStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const {
      staff,
      ledger,
      give,
      readyCart,
      complete,
      place,
      held,
      rate,
      total,
      standing,
    } = onAccount(app, () => given)
    const follow = (id: string) => followOrderCredit(id, app.container)
    /** The credit holds so much, however often the order is followed. */
    const expectHeld = async (
      credit: Credit,
      id: string,
      amount: number
    ): Promise<void> => {
      await waitForWorkflows()
      await eventually(async () => expect(await held(credit)).toBe(amount))
      await Promise.all([1, 2, 3].map(() => follow(id)))
      expect(await held(credit)).toBe(amount)
    }
    /** The credit holds what the order costs now. */
    const expectFollowed = async (
      credit: Credit,
      id: string
    ): Promise<number> => {
      await waitForWorkflows()
      const amount = await total(id)
      await expectHeld(credit, id, amount)
      return amount
    }
    const setQuantity = async (order: Order, quantity: number) => {
      await succeed(staff().post("/admin/order-edits", { order_id: order.id }))
      await succeed(
        staff().post(
          `/admin/order-edits/${order.id}/items/item/${order.items[0].id}`,
          { quantity }
        )
      )
      await succeed(staff().post(`/admin/order-edits/${order.id}/confirm`))
    }
    const addDrill = (order: Order) =>
      editOrder(staff(), { order, article: given.articles["BORR-6"] })
    const convertDraft = async (): Promise<string> => {
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
      await follow(draft_order.id)
      expect(await creditHoldsOf(draft_order.id, app.container)).toBeNull()
      await succeed(
        staff().post(`/admin/draft-orders/${draft_order.id}/convert-to-order`)
      )
      return draft_order.id
    }
    /** Charges so much of an order, as an invoice from the ERP does. */
    const invoice = async (id: string, amount: number, number = "F1") => {
      const found = await creditHoldsOf(id, app.container)
      await ledger().charge({
        key: `${INVOICE_KEY}${number}:1`,
        charges: (found?.shares ?? []).map(({ holds }) => ({
          hold_id: holds[0].id,
          amount,
        })),
      })
    }

    afterEach(async () => {
      await waitForWorkflows()
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("up with an edit, past the limit too, down with the next, and to nothing when it is cancelled", async () => {
      const cart = await readyCart()
      const credit = await give(cart.total)
      const { order } = await succeed(complete(cart))
      await addDrill(order)
      expect(await expectFollowed(credit, order.id)).toBeGreaterThan(cart.total)
      expect((await standing(credit)).free).toBeLessThan(0)
      expect((await complete(await readyCart(1))).status).toBe(409)

      await setQuantity(order, 1)
      await expectFollowed(credit, order.id)
      // A whole line off.
      await setQuantity(order, 0)
      await expectFollowed(credit, order.id)

      await cancelOrderWorkflow(app.container).run({
        input: { order_id: order.id },
      })
      await expectHeld(credit, order.id, 0)
    })

    it("on each of its credits, at the rate that was fixed when it was placed", async () => {
      const own = await give(100_000)
      const roof = await give(100_000, {
        company_id: given.companies.group.id,
        currency_code: "eur",
      })
      await rate("11.5")
      const order = await place(1, { region: given.store.europe })
      await rate("99")
      await addDrill(order)
      await waitForWorkflows()
      const worth = await total(order.id)
      await expectHeld(own, order.id, Math.round(worth * 1150) / 100)
      await expectHeld(roof, order.id, worth)
    })

    it("down with what comes back", async () => {
      const credit = await give(100_000)
      const order = await place()
      await deliver(staff(), order, given.store)
      await takeBack(staff(), order, given.store)
      expect(await expectFollowed(credit, order.id)).toBeLessThan(order.total)
    })

    it.each([
      ["an exchange", exchange],
      ["a claim", claim],
    ])("by %s", async (_name, change) => {
      const credit = await give(100_000)
      const order = await place()
      await deliver(staff(), order, given.store)
      await change(staff(), { order, article: given.articles["BORR-6"] })
      await expectFollowed(credit, order.id)
    })

    it("that has grown after the credit was closed", async () => {
      const credit = await give(100_000)
      const order = await place()
      await closeCompanyCreditWorkflow(app.container).run({
        input: { id: credit.id },
      })
      await addDrill(order)
      expect(await expectFollowed(credit, order.id)).toBeGreaterThan(
        order.total
      )
    })

    describe("that never passed the door", () => {
      it("as a draft that staff converted, past the limit, until somebody pays it otherwise", async () => {
        const credit = await give(0)
        const id = await convertDraft()
        expect(await expectFollowed(credit, id)).toBeGreaterThan(0)
        const { payment_collection } = await succeed(
          staff().post<{ payment_collection: { id: string } }>(
            "/admin/payment-collections",
            { order_id: id, amount: await total(id) }
          )
        )
        await succeed(
          staff().post(
            `/admin/payment-collections/${payment_collection.id}/mark-as-paid`,
            { order_id: id }
          )
        )
        await expectHeld(credit, id, 0)
      })

      it("by a completion that was called directly", async () => {
        const credit = await give(100_000)
        const cart = await readyCart()
        const { result } = await completeCartWorkflow(app.container).run({
          input: { id: cart.id },
        })
        expect(await expectFollowed(credit, result.id)).toBe(cart.total)
      })

      it("of a company without credit takes nothing of any", async () => {
        const credit = await give(100_000, {
          company_id: given.companies.sydel.id,
        })
        await expectHeld(credit, await convertDraft(), 0)
      })
    })

    it("that a payment's webhook placed, once", async () => {
      const credit = await give(100_000)
      const cart = await readyCart()
      const { data } = await asBuyer(
        given.store,
        given.people.buyer.token
      ).get<{
        cart: {
          payment_collection: {
            payment_sessions: {
              id: string
              amount: number
              provider_id: string
            }[]
          }
        }
      }>(`/store/carts/${cart.id}`)
      const [session] = data.cart.payment_collection.payment_sessions
      const report = () =>
        processPaymentWorkflow(app.container).run({
          input: {
            action: PaymentActions.SUCCESSFUL,
            data: { session_id: session.id, amount: session.amount },
          },
          throwOnError: false,
        })
      await Promise.all([report(), complete(cart)])
      await report()
      await waitForWorkflows()
      expect(await held(credit)).toBe(cart.total)
    })

    it("that is paid by card takes nothing, also when it grows", async () => {
      const credit = await give(100_000)
      const order = await place(2, { provider_id: "pp_system_default" })
      await addDrill(order)
      await expectHeld(credit, order.id, 0)
    })

    describe("what is never delivered", () => {
      const reason = "No longer made"
      const release = (id: string) =>
        releaseUndeliveredWorkflow(app.container).run({
          input: { order_id: id, reason },
        })

      it("is released, while what is invoiced stays owed and what is ordered anew is held", async () => {
        const credit = await give(10_000)
        const order = await place(4)
        await invoice(order.id, 200)
        const { result } = await release(order.id)
        expect(result).toEqual([
          {
            company_credit_id: credit.id,
            currency_code: "sek",
            amount: String(order.total - 200),
          },
        ])
        await expectHeld(credit, order.id, 0)
        expect(await standing(credit)).toEqual({
          held: 0,
          owed: 200,
          free: 9800,
        })
        expect((await release(order.id)).result).toMatchObject([
          { amount: "0" },
        ])

        const before = await total(order.id)
        await addDrill(order)
        await waitForWorkflows()
        await expectHeld(credit, order.id, (await total(order.id)) - before)
        await cancelOrderWorkflow(app.container).run({
          input: { order_id: order.id },
        })
        await expectHeld(credit, order.id, 0)
        expect((await standing(credit)).owed).toBe(200)
      })

      it("is held again when a later step fails", async () => {
        const credit = await give(10_000)
        const order = await place()
        const { errors } = await failingRelease(app.container).run({
          input: { order_id: order.id, reason },
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)
        await expectHeld(credit, order.id, order.total)
      })

      it("is released of orders on account only", async () => {
        await give(10_000)
        const order = await place(1, { provider_id: "pp_system_default" })
        const { errors } = await releaseUndeliveredWorkflow(app.container).run({
          input: { order_id: order.id, reason },
          throwOnError: false,
        })
        expect(errors[0].error).toMatchObject({
          type: "not_found",
          message: `There is no order on account ${order.id}`,
        })
      })
    })

    it("holds back an order whose payment is changed to on account behind the door's back", async () => {
      const credit = await give(100)
      const cart = await readyCart(2, { provider_id: "pp_system_default" })
      afterDoorAsked = async () => {
        afterDoorAsked = () => Promise.resolve()
        await succeed(
          asBuyer(given.store, given.people.buyer.token).post(
            `/store/payment-collections/${cart.payment_collection?.id}/payment-sessions`,
            { provider_id: "pp_on_account_credit" }
          )
        )
      }
      const { order } = await succeed(complete(cart))

      await expectFollowed(credit, order.id)
      const { order_holds } = await succeed(
        staff().get<{ order_holds: AdminOrderHold[] }>(
          `/admin/order-holds?order_id=${order.id}`
        )
      )
      expect(order_holds).toMatchObject([
        {
          code: "credit.over_limit",
          company_id: given.companies.stockholm.id,
          released_at: null,
        },
      ])
    })
  },
})
