import { rowsOfJson } from "@medusa-b2b/company/import"
import type {
  AdminOpenItem,
  AdminOpenItemsReportResponse,
} from "@medusa-b2b/credit/types"
import {
  prepareRows,
  upsertOpenItemsWorkflow,
} from "@medusa-b2b/credit/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"

type Item = Record<string, string | number | boolean>

storeTest({
  name: "what becomes of orders on account by the ERP's invoices and payments",
  fixtures: onAccountStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const { staff, give, place, standing, rate } = onAccount(app, () => given)

    const send = async (items: object[]) =>
      (
        await succeed(
          staff().post<AdminOpenItemsReportResponse>(
            "/admin/open-items/batch",
            { items }
          )
        )
      ).report

    const list = async (): Promise<Partial<AdminOpenItem>[]> => {
      const { open_items } = await succeed(
        staff().get<{ open_items: AdminOpenItem[] }>("/admin/open-items", {
          query: { order: "external_id" },
        })
      )
      return open_items.map(({ updated_at: _at, ...item }) => item)
    }

    const invoice = (
      order_id: string,
      external_id: string,
      amount: number,
      more: Item = {}
    ) => ({
      kind: "invoice",
      external_id,
      order_id,
      issued_on: "2026-01-31",
      currency_code: "SEK",
      amount,
      ...more,
    })

    const payment = (
      external_id: string,
      amount: number,
      pays: Record<string, number> = {}
    ) => ({
      kind: "payment",
      external_id,
      company_id: given.companies.stockholm.id,
      issued_on: "2026-02-27",
      currency_code: "sek",
      amount,
      allocations: Object.entries(pays).map(
        ([invoice_external_id, amount]) => ({ invoice_external_id, amount })
      ),
    })

    afterEach(async () => {
      await waitForWorkflows()
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("frees the limit when what was held is invoiced, never delivered and paid", async () => {
      const credit = await give(10000)
      const roof = await give(50000, { company_id: given.companies.group.id })
      const { id, total } = await place(46)
      expect(await standing(credit)).toEqual({
        held: total,
        owed: 0,
        free: 10000 - total,
      })

      await send([invoice(id, "F-1", 4000)])
      expect(await standing(credit)).toEqual({
        held: total - 4000,
        owed: 4000,
        free: 10000 - total,
      })
      await send([invoice(id, "F-1", 4000, { is_final: true })])
      expect(await standing(credit)).toEqual({
        held: 0,
        owed: 4000,
        free: 6000,
      })
      await send([payment("B-1", 4000, { "F-1": 4000 })])
      expect(await standing(credit)).toEqual({ held: 0, owed: 0, free: 10000 })
      expect(await standing(roof)).toEqual({ held: 0, owed: 0, free: 50000 })
      expect(await list()).toMatchObject([
        { external_id: "B-1", status: "paid", open_amount: "0" },
        {
          external_id: "F-1",
          status: "paid",
          open_amount: "0",
          due_on: "2026-03-02",
          payment_reference: "133",
        },
      ])
    })

    it("comes to the same in whatever order, however often and by how many at once it is told", async () => {
      const credit = await give(20000)
      const { id, total } = await place(46)
      const told = [
        invoice(id, "F-1", 9999, { revised_at: "2026-02-01T08:00:00Z" }),
        invoice(id, "F-1", 1000, { revised_at: "2026-02-01T09:00:00+00:00" }),
        invoice(id, "F-2", 2000, { is_final: true }),
        payment("B-1", 2500, { "F-1": 1000, "F-2": 1500 }),
        { ...payment("K-1", 100, { "F-2": 100 }), kind: "credit_note" },
      ]
      const end = { held: 0, owed: 400, free: 19600 }
      for (const item of [...told].reverse()) {
        await send([item])
      }
      expect(await standing(credit)).toEqual(end)
      await Promise.all(
        [...told, ...told].map((item, at) =>
          send(at % 2 ? [item] : [item, told[4]])
        )
      )
      expect(await standing(credit)).toEqual(end)
      const items = await list()
      expect(
        items.map(({ external_id, amount, settled_amount, status }) => [
          external_id,
          amount,
          settled_amount,
          status,
        ])
      ).toEqual([
        ["B-1", "2500", "2500", "paid"],
        ["F-1", "1000", "1000", "paid"],
        ["F-2", "2000", "1600", "open"],
        ["K-1", "100", "100", "paid"],
      ])

      // Taken back by the ERP: what is not invoiced is held again.
      await send([
        { kind: "invoice", external_id: "F-1", is_void: true },
        { kind: "invoice", external_id: "F-2", is_void: true },
      ])
      expect(await standing(credit)).toEqual({
        held: total,
        owed: -2600,
        free: 20000 + 2600 - total,
      })
      expect((await list())[0]).toMatchObject({ settled_amount: "0" })
    })

    it("follows an invoice that becomes less, more, or another company's", async () => {
      const { stockholm, sydel } = given.companies
      const credit = await give(20000)
      const other = await give(1000, { company_id: sydel.id })
      const { id, total } = await place(46)
      await send([invoice(id, "F-1", 3000)])
      await send([invoice(id, "F-1", 1000)])
      expect(await standing(credit)).toMatchObject({
        held: total - 1000,
        owed: 1000,
      })
      await send([invoice(id, "F-1", total + 500)])
      expect(await standing(credit)).toMatchObject({
        held: 0,
        owed: total + 500,
      })
      const free = {
        kind: "invoice",
        external_id: "F-9",
        company_id: stockholm.id,
        issued_on: "2026-01-31",
        currency_code: "sek",
        amount: 70,
      }
      await send([free])
      expect(await standing(credit)).toMatchObject({ owed: total + 570 })
      await send([{ ...free, company_id: sydel.id }])
      expect(await standing(credit)).toMatchObject({ owed: total + 500 })
      expect(await standing(other)).toMatchObject({ owed: 70, free: 930 })
      // An order is owed by its own company alone.
      const { rows } = await send([
        invoice(id, "F-1", total, { company_id: sydel.id }),
      ])
      expect(rows).toMatchObject([
        { outcome: "refused", messages: [{ code: "no_such_order" }] },
      ])
    })

    it("counts another currency at the stated rate, and waits for one that is not stated", async () => {
      const credit = await give(20000)
      const item = {
        kind: "invoice",
        external_id: "F-1",
        company_id: given.companies.stockholm.id,
        issued_on: new Date().toISOString().slice(0, 10),
        currency_code: "eur",
        amount: "100.10",
      }
      await send([item])
      expect(await standing(credit)).toMatchObject({ owed: 0 })
      expect(await list()).toMatchObject([
        {
          is_booked: false,
          booking_fault: expect.stringContaining("from EUR to SEK"),
        },
      ])
      await rate("11.5")
      await send([{ ...item, number: "17" }])
      expect(await standing(credit)).toMatchObject({ owed: 1151.15 })
      await rate("12")
      await send([{ ...item, amount: 200 }])
      // The rate stays the one that it was booked at first.
      expect(await standing(credit)).toMatchObject({ owed: 2300 })
      expect(await list()).toMatchObject([
        { is_booked: true, booking_fault: null },
      ])
      // It was crowns all the time.
      await send([{ ...item, currency_code: "sek", amount: 200 }])
      expect(await standing(credit)).toMatchObject({ owed: 200 })
    })

    it("counts an invoice in another currency than its order's at the stated rate", async () => {
      const credit = await give(20000)
      const { id, total } = await place(46)
      await rate("11.5")
      const issued_on = new Date().toISOString().slice(0, 10)
      await send([invoice(id, "F-1", 100, { currency_code: "EUR", issued_on })])
      expect(await standing(credit)).toEqual({
        held: total - 1150,
        owed: 1150,
        free: 20000 - total,
      })
    })

    it("leaves no trace when what comes after it fails, and can then be done", async () => {
      const credit = await give(10000)
      const { id } = await place(46)
      await send([invoice(id, "F-1", 1000), payment("B-1", 10, { "F-2": 10 })])
      const before = [await standing(credit), await list()]
      const rows = [
        invoice(id, "F-1", 3000, { is_final: true }),
        invoice(id, "F-2", 500),
      ]
      const failing = failsAfterwards(upsertOpenItemsWorkflow)
      const { errors } = await failing(app.container).run({
        input: {
          ...(await prepareRows(rowsOfJson(rows), ".", app.container)),
          mode: "skip_bad_rows",
        },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      expect([await standing(credit), await list()]).toEqual(before)

      await send(rows)
      expect(await standing(credit)).toEqual({
        held: 0,
        owed: 3490,
        free: 6510,
      })
    })

    it("leaves what somebody else has changed when it is taken back", async () => {
      const credit = await give(10000)
      const { id } = await place(46)
      const failing = failsAfterwards(upsertOpenItemsWorkflow, async () => {
        await send([invoice(id, "F-1", 2000)])
      })
      await failing(app.container).run({
        input: {
          ...(await prepareRows(
            rowsOfJson([invoice(id, "F-1", 1000)]),
            ".",
            app.container
          )),
          mode: "skip_bad_rows",
        },
        throwOnError: false,
      })
      expect(await standing(credit)).toMatchObject({ owed: 2000 })
      expect(await list()).toMatchObject([{ amount: "2000" }])
    })
  },
})
