import type { AdminOnAccountOrder } from "@medusa-b2b/credit/types"
import {
  closeCompanyCreditWorkflow,
  updateCompanyCreditWorkflow,
} from "@medusa-b2b/credit/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { clearMails, eventually, sentMails } from "@medusa-b2b/testing/outcomes"
import { asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"
import { deliver } from "../__fixtures__/staff-changes"

type Hold = { code: string; released_at: string | null; message: string }

storeTest({
  name: "orders on account at the door",
  fixtures: onAccountStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const { staff, give, readyCart, complete, place, standing, held, rate } =
      onAccount(app, () => given)
    const orders = () => app.container.resolve(Modules.ORDER).listOrders({})
    const holdsOf = async (order_id: string): Promise<Hold[]> =>
      (
        await succeed(
          staff().get<{ order_holds: Hold[] }>(
            `/admin/order-holds?order_id=${order_id}`
          )
        )
      ).order_holds

    afterEach(async () => {
      await waitForWorkflows()
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("take what they cost of the credit, once, and the next one over the limit is refused", async () => {
      const first = await readyCart(3)
      const second = await readyCart(3)
      const credit = await give(first.total + 1)
      const { order } = await succeed(complete(first))

      expect(await complete(second)).toMatchObject({
        status: 409,
        data: {
          type: "checkout_refused",
          violations: [
            {
              code: "credit.over_limit",
              severity: "block",
              params: { free: "1", currency: "SEK" },
            },
          ],
        },
      })
      // Both tabs again, at once.
      const again = await Promise.all([complete(first), complete(first)])
      expect(again.map(({ data }) => data.order?.id)).toEqual(
        expect.arrayContaining([order.id])
      )
      expect(await orders()).toHaveLength(1)
      expect(await standing(credit)).toEqual({
        held: first.total,
        owed: 0,
        free: 1,
      })
    })

    it("need credit, that is not closed", async () => {
      const cart = await readyCart()
      const refused = await complete(cart)
      expect(refused.status).toBe(409)
      expect(refused.data.violations).toMatchObject([
        { code: "credit.no_line" },
      ])

      const credit = await give(null)
      await closeCompanyCreditWorkflow(app.container).run({
        input: { id: credit.id },
      })
      const closed = await complete(cart)
      expect(closed.data.violations).toMatchObject([{ code: "credit.no_line" }])
      expect(await orders()).toEqual([])
      expect(await held(credit)).toBe(0)
    })

    it("are judged by the limit of the moment", async () => {
      const credit = await give(0)
      const cart = await readyCart()
      const limit = (limit_amount: number) =>
        updateCompanyCreditWorkflow(app.container).run({
          input: { id: credit.id, limit_amount },
        })
      expect((await complete(cart)).status).toBe(409)
      await limit(cart.total)
      expect((await complete(cart)).status).toBe(200)
      await limit(10)
      expect((await complete(await readyCart())).status).toBe(409)
      expect(await standing(credit)).toEqual({
        held: cart.total,
        owed: 0,
        free: 10 - cart.total,
      })
    })

    it("wait for approval, except for whoever may exceed the credit", async () => {
      const credit = await give(1, { over_limit: "approval" })
      const cart = await readyCart()
      expect(await complete(cart)).toMatchObject({
        status: 409,
        data: {
          violations: [{ code: "credit.over_limit", severity: "approval" }],
        },
      })
      expect(await held(credit)).toBe(0)

      const boss = asBuyer(given.store, given.people.admin.token)
      const own = await readyCart(2, { by: boss })
      expect((await complete(own, boss)).status).toBe(200)
      expect(await standing(credit)).toEqual({
        held: own.total,
        owed: 0,
        free: 1 - own.total,
      })
    })

    it("over the limit are kept from the warehouse, where the credit says so", async () => {
      const credit = await give(1, { over_limit: "hold" })
      const order = await place()
      const [hold, ...others] = await holdsOf(order.id)
      expect(others).toEqual([])
      expect(hold).toMatchObject({
        code: "credit.over_limit",
        released_at: null,
      })
      expect(await held(credit)).toBe(order.total)
      await expect(deliver(staff(), order, given.store)).rejects.toThrow(
        "credit.over_limit"
      )
    })

    it("within the limit are kept from nobody, whatever the credit says", async () => {
      await give(100_000, { over_limit: "hold" })
      const order = await place()
      expect(await holdsOf(order.id)).toEqual([])
      await deliver(staff(), order, given.store)
    })

    it("over the limit are placed, where the credit says so", async () => {
      const credit = await give(1, { over_limit: "allow" })
      const order = await place()
      expect(await holdsOf(order.id)).toEqual([])
      expect(await held(credit)).toBe(order.total)
    })

    it("count on the group's credit too: on all or on none, and its figure is not told", async () => {
      const own = await give(100_000, { over_limit: "allow" })
      const roof = await give(1, { company_id: given.companies.group.id })
      const refused = await complete(await readyCart())
      expect(refused.data.violations).toMatchObject([
        { code: "credit.over_group_limit", params: {} },
      ])
      expect([await held(own), await held(roof)]).toEqual([0, 0])

      await updateCompanyCreditWorkflow(app.container).run({
        input: { id: roof.id, limit_amount: 100_000 },
      })
      const order = await place()
      expect([await held(own), await held(roof)]).toEqual([
        order.total,
        order.total,
      ])
    })

    it("of a unit count on the credit of its legal entity", async () => {
      const credit = await give(100_000)
      const by = asBuyer(given.store, given.people.solnaBuyer.token)
      const order = await place(2, { by })
      expect(await held(credit)).toBe(order.total)
    })

    it("in another currency count at the stated rate, and are refused without one", async () => {
      const credit = await give(100_000)
      const region = given.store.europe
      const cart = await readyCart(1, { region })
      const refused = await complete(cart)
      expect(refused.status).toBe(409)
      expect(refused.data.violations).toMatchObject([
        {
          code: "credit.no_rate",
          params: { currency: "EUR", credit_currency: "SEK" },
        },
      ])
      await rate("11.4567")
      const { order } = await succeed(complete(cart))
      expect(await held(credit)).toBe(
        Math.round(order.total * 11.4567 * 100) / 100
      )
    })

    it("have the terms of the contract that holds for the company, before its own", async () => {
      await give(100_000, { payment_terms: { kind: "net", days: 5 } })
      const { contract } = await succeed(
        staff().post<{ contract: { id: string } }>("/admin/contracts", {
          number: "NB-2026",
          name: "Nordbygg",
          currency_code: "sek",
          payment_terms: { kind: "month_end", days: 20 },
        })
      )
      const path = `/admin/contracts/${contract.id}`
      await succeed(
        staff().post(`${path}/parties`, {
          company_id: given.companies.group.id,
        })
      )
      const termsOf = async () => {
        const { id } = await place()
        const { on_account_order } = await succeed(
          staff().get<{ on_account_order: AdminOnAccountOrder }>(
            `/admin/on-account-orders/${id}`
          )
        )
        const { payment_terms, payment_terms_by } = on_account_order
        return [payment_terms_by, payment_terms]
      }
      expect(await termsOf()).toEqual(["company", { kind: "net", days: 5 }])
      await succeed(staff().post(`${path}/activate`, {}))
      expect(await termsOf()).toEqual([
        "contract",
        { kind: "month_end", days: 20 },
      ])
      await succeed(staff().post(path, { payment_terms: null }))
      expect(await termsOf()).toEqual(["company", { kind: "net", days: 5 }])
    })

    it("that are prepaid wait for their payment, and take nothing of the credit", async () => {
      const credit = await give(1, {
        payment_terms: { kind: "prepaid", days: 0 },
      })
      await clearMails()
      const order = await place()
      expect(await holdsOf(order.id)).toMatchObject([
        { code: "credit.prepaid", released_at: null },
      ])
      expect(await held(credit)).toBe(0)
      await eventually(async () => {
        const mails = await sentMails(order.email)
        expect(
          mails.flatMap(({ attachments }) =>
            attachments.map(({ filename }) => filename)
          )
        ).toEqual([`1-Proformafaktura-${order.display_id}.pdf`])
      })
      await expect(deliver(staff(), order, given.store)).rejects.toThrow(
        "credit.prepaid"
      )

      const { order: found } = await succeed(
        staff().get<{
          order: { payment_collections: { payments: { id: string }[] }[] }
        }>(`/admin/orders/${order.id}?fields=payment_collections.payments.id`)
      )
      const [payment] = found.payment_collections[0].payments
      await succeed(staff().post(`/admin/payments/${payment.id}/capture`, {}))
      await eventually(async () =>
        expect(await holdsOf(order.id)).toMatchObject([
          { released_at: expect.any(String), release_reason: "Paid" },
        ])
      )
      await deliver(staff(), order, given.store)
    })
  },
})
