import { rowsOfJson } from "@medusa-b2b/company/import"
import type { AdminOnAccountOrder } from "@medusa-b2b/credit/types"
import {
  bookLeftItems,
  followOrderCredit,
  importOpenItems,
  releaseUndeliveredWorkflow,
  updateCompanyCreditWorkflow,
} from "@medusa-b2b/credit/workflows"
import type { AdminOrderHold } from "@medusa-b2b/kit/types"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import type { Order } from "@medusa-b2b/testing/fixtures"
import { eventually, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"

let meanwhile = (): Promise<void> => Promise.resolve()
const failing = {
  update: failsAfterwards(updateCompanyCreditWorkflow, () => meanwhile()),
  release: failsAfterwards(releaseUndeliveredWorkflow, () => meanwhile()),
}

storeTest({
  name: "credits, while others change the same",
  fixtures: onAccountStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const { staff, ledger, give, place, standing, held } = onAccount(
      app,
      () => given
    )
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const send = (items: Parameters<typeof rowsOfJson>[0]) =>
      importOpenItems(
        {
          rows: rowsOfJson(items),
          mark: ".",
          mode: "skip_bad_rows",
          dry_run: false,
          actor: { kind: "system", reason: "test" },
        },
        app.container
      )
    const item = (
      external_id: string,
      amount: number,
      more: Record<string, string | boolean> = {}
    ) => ({
      kind: "invoice",
      external_id,
      company_id: given.companies.stockholm.id,
      issued_on: "2026-01-31",
      currency_code: "sek",
      amount,
      ...more,
    })
    const setQuantity = async (order: Order, quantity: number) => {
      await succeed(staff().post("/admin/order-edits", { order_id: order.id }))
      await succeed(
        staff().post(
          `/admin/order-edits/${order.id}/items/item/${order.items[0].id}`,
          { quantity }
        )
      )
      await succeed(staff().post(`/admin/order-edits/${order.id}/confirm`))
      await waitForWorkflows()
      await followOrderCredit(order.id, app.container)
    }
    const release = (order_id: string) =>
      releaseUndeliveredWorkflow(app.container).run({
        input: { order_id, reason: "No longer made" },
      })
    const undelivered = async (id: string) =>
      Number(
        (
          await succeed(
            staff().get<{ on_account_order: AdminOnAccountOrder }>(
              `/admin/on-account-orders/${id}`
            )
          )
        ).on_account_order.shares[0].undelivered
      )
    const openHolds = async (id: string) =>
      (
        await succeed(
          staff().get<{ order_holds: AdminOrderHold[] }>(
            `/admin/order-holds?order_id=${id}`
          )
        )
      ).order_holds.filter(({ released_at }) => !released_at)

    afterEach(async () => {
      meanwhile = () => Promise.resolve()
      jest.restoreAllMocks()
      await waitForWorkflows()
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("books all that is left but what cannot be, which comes later each time", async () => {
      const items = [1, 2, 3, 4, 5].map((n) => item(`F-${n}`, n))
      // Nothing is booked yet: the company has no credit. Then somebody revises all of it.
      await send(items)
      const credit = await give(1000)
      await eventually(async () =>
        expect(await standing(credit)).toMatchObject({ owed: 15 })
      )
      await waitForWorkflows()
      const [{ id: poison }] = await knex()("open_item")
        .where({ external_id: "F-2" })
        .select("id")
      await knex()("open_item").update({
        amount: knex().raw("amount + 10"),
        raw_amount: knex().raw(
          `jsonb_build_object('value', (amount + 10)::text, 'precision', 20)`
        ),
        revision: knex().raw("revision + 1"),
      })
      const service = ledger()
      const charge = service.charge.bind(service)
      jest.spyOn(service, "charge").mockImplementation((data, ...rest) => {
        if (data.reference?.id === poison) {
          throw new Error("The ledger is upset about it")
        }
        return charge(data, ...rest)
      })
      const logged = jest.spyOn(
        app.container.resolve(ContainerRegistrationKeys.LOGGER),
        "error"
      )

      await bookLeftItems(app.container)
      expect(await standing(credit)).toMatchObject({ owed: 15 + 40 })
      expect(logged.mock.calls).toEqual([
        [`Open item ${poison} cannot be booked: The ledger is upset about it`],
      ])
      const attempts = () =>
        knex()("open_item")
          .where({ id: poison })
          .first("failed_attempts", "try_again_at")
      expect(await attempts()).toMatchObject({ failed_attempts: 1 })
      // It is not its turn.
      expect(await bookLeftItems(app.container)).toBe(0)

      await knex()("open_item").update({ try_again_at: new Date() })
      expect(await bookLeftItems(app.container)).toBe(1)
      const again = await attempts()
      expect(again.failed_attempts).toBe(2)
      expect(again.try_again_at.getTime()).toBeGreaterThan(Date.now() + 60_000)

      jest.restoreAllMocks()
      await send([item("F-2", 12, { number: "2" })])
      expect(await standing(credit)).toMatchObject({ owed: 15 + 50 })
      expect(await attempts()).toEqual({
        failed_attempts: 0,
        try_again_at: null,
      })
    })

    it("holds what a credit note takes back of a partly invoiced order, and not what it takes off a price", async () => {
      const credit = await give(10_000)
      const order = await place(4)
      const { total } = order
      await send([item("F-1", 300, { order_id: order.id })])
      await setQuantity(order, 3)
      const less = total - (await held(credit)) - 300
      expect(less).toBeGreaterThan(100)
      // The piece that came off the order had been invoiced.
      const note = { kind: "credit_note", order_id: order.id }
      await send([item("K-1", 100, note)])
      expect(await standing(credit)).toMatchObject({
        owed: 200,
        held: total - 300 - less + 100,
      })
      // It was taken back by the ERP.
      await send([item("K-1", 100, { ...note, is_void: true })])
      expect(await standing(credit)).toMatchObject({
        owed: 300,
        held: total - 300 - less,
      })
      await send([item("F-1", total - less, { order_id: order.id })])
      await send([item("K-2", total - less, note)])
      expect(await standing(credit)).toMatchObject({ owed: 0, held: less })
    })

    it("keeps what staff said is never delivered when a last invoice turns out to be none", async () => {
      const credit = await give(10_000)
      const order = await place(4)
      await send([item("F-1", 100, { order_id: order.id })])
      await release(order.id)
      expect(await undelivered(order.id)).toBe(order.total - 100)
      await send([item("F-1", 100, { order_id: order.id, is_final: true })])
      await send([item("F-1", 100, { order_id: order.id, is_final: false })])
      expect(await undelivered(order.id)).toBe(order.total - 100)
      expect(await standing(credit)).toMatchObject({ held: 0, owed: 100 })
    })

    it("reads what an order holds and what is invoiced of it at one instant", async () => {
      const credit = await give(10_000)
      const order = await place(4)
      const service = ledger()
      const holdsFor = service.holdsFor.bind(service)
      let told = false
      jest.spyOn(service, "holdsFor").mockImplementation(async (...asked) => {
        const holds = await holdsFor(...asked)
        if (!told) {
          told = true
          await send([item("F-1", 300, { order_id: order.id })])
        }
        return holds
      })
      await followOrderCredit(order.id, app.container)
      expect(told).toBe(true)
      expect(await standing(credit)).toMatchObject({
        owed: 300,
        held: order.total - 300,
      })
    })

    it("leaves what others have changed when a change is taken back", async () => {
      const credit = await give(10_000, {
        overdue_days: 3,
        over_limit: "refuse",
      })
      const update = (input: object) =>
        updateCompanyCreditWorkflow(app.container).run({
          input: { id: credit.id, ...input },
        })
      meanwhile = async () => {
        await update({ over_limit: "hold", overdue_grace_until: "2999-01-01" })
      }
      const { errors } = await failing.update(app.container).run({
        input: { id: credit.id, over_limit: "allow", overdue_days: 9 },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      expect(
        await knex()("company_credit")
          .where({ id: credit.id })
          .first("over_limit", "overdue_days")
      ).toEqual({ over_limit: "hold", overdue_days: 3 })
    })

    it("does not hold an order again whose last invoice came before a release was taken back", async () => {
      const credit = await give(10_000)
      const order = await place(4)
      meanwhile = async () => {
        await send([item("F-1", 100, { order_id: order.id, is_final: true })])
      }
      await failing.release(app.container).run({
        input: { order_id: order.id, reason: "Fails" },
        throwOnError: false,
      })
      expect(await standing(credit)).toMatchObject({ held: 0, owed: 100 })
      // Staff said nothing after all.
      await send([item("F-1", 100, { order_id: order.id, is_final: false })])
      expect(await held(credit)).toBe(order.total - 100)
    })

    it("counts a payment that the ERP tells of when a prepaid order grows, and holds one anew only when it does", async () => {
      await give(10_000, { payment_terms: { kind: "prepaid", days: 0 } })
      const order = await place(2)
      expect(await openHolds(order.id)).toHaveLength(1)
      await send([item("B-1", 10_000, { kind: "payment", order_id: order.id })])
      expect(await openHolds(order.id)).toEqual([])
      await setQuantity(order, 3)
      expect(await openHolds(order.id)).toEqual([])

      // One that never passed the door waits once, and not again because it costs less.
      const draft = await succeed(
        staff().post<{ draft_order: Order }>("/admin/draft-orders", {
          customer_id: given.people.buyer.customer_id,
          email: given.people.buyer.email,
          region_id: given.store.sweden.id,
          sales_channel_id: given.store.sales_channel_id,
          items: [
            { variant_id: given.articles["BORR-6"].variant_id, quantity: 4 },
          ],
        })
      )
      const { id } = draft.draft_order
      await succeed(staff().post(`/admin/draft-orders/${id}/convert-to-order`))
      await waitForWorkflows()
      await followOrderCredit(id, app.container)
      const [hold] = await openHolds(id)
      expect(hold.code).toBe("credit.prepaid")
      await succeed(
        staff().post(`/admin/order-holds/${hold.id}/release`, {
          reason: "We know them",
        })
      )
      const { order: placed } = await succeed(
        staff().get<{ order: Order }>(`/admin/orders/${id}?fields=*items`)
      )
      await setQuantity(placed, 3)
      expect(await openHolds(id)).toEqual([])
      await setQuantity(placed, 5)
      expect(await openHolds(id)).toHaveLength(1)
    })
  },
})
