import {
  OPEN_ITEM_MODULE,
  type OpenItemModuleService,
} from "@medusa-b2b/credit/modules/open-item"
import type {
  AdminOpenItem,
  AdminOpenItemsReportResponse,
  AdminReceivable,
  StoreOpenItem,
  StoreStatement,
} from "@medusa-b2b/credit/types"
import { bookLeftItems } from "@medusa-b2b/credit/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { eventually } from "@medusa-b2b/testing/outcomes"
import { asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"

type Items = { open_items: AdminOpenItem[]; count: number }

const DAY = 24 * 60 * 60 * 1000

/** The calendar date so many days ago. */
const ago = (days: number): string =>
  new Date(Date.now() - days * DAY).toISOString().slice(0, 10)

storeTest({
  name: "open items",
  fixtures: onAccountStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const { staff, give, place, readyCart, complete, standing } = onAccount(
      app,
      () => given
    )
    const company_id = () => given.companies.stockholm.id

    const invoice = (external_id: string, amount: number, due_on: string) => ({
      kind: "invoice",
      external_id,
      company_id: company_id(),
      issued_on: "2026-01-31",
      due_on,
      currency_code: "sek",
      amount,
    })
    const post = (items: object[], more: object = {}) =>
      succeed(
        staff().post<AdminOpenItemsReportResponse>("/admin/open-items/batch", {
          items,
          ...more,
        })
      ).then(({ report }) => report)
    const list = (query: Record<string, unknown> = {}) =>
      succeed(
        staff().get<Items>("/admin/open-items", {
          query: { order: "external_id", ...query },
        })
      )
    const keys = async (query: Record<string, unknown>) =>
      (await list(query)).open_items.map(({ external_id }) => external_id)

    afterEach(async () => {
      await waitForWorkflows()
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("reports on every row, and takes the good ones or none", async () => {
      const good = invoice("F-1", 100, "2026-03-01")
      const rows = [
        good,
        { ...good, external_id: "F-2", amount: -1, colour: "red" },
        { ...good, external_id: "F-3", company_id: given.companies.group.id },
        { ...good, external_id: "F-4", company_id: "comp_none" },
        { ...good, external_id: "F-5", issued_on: "2026-02-30" },
        { ...good, amount: 200 },
        { kind: "payment", external_id: "B-1" },
        {
          ...good,
          kind: "payment",
          external_id: "B-2",
          due_on: null,
          allocations: "F-1=60 | F-1=60",
        },
      ]
      const outcomes = [
        [1, "created", []],
        [2, "refused", ["amount no_amount", "null unknown_field"]],
        [3, "refused", ["company_id no_legal_entity"]],
        [4, "refused", ["company_id no_such_company"]],
        [5, "refused", ["issued_on no_date"]],
        [6, "refused", ["external_id repeated"]],
        [
          7,
          "refused",
          ["company_id", "issued_on", "currency_code", "amount"].map(
            (column) => `${column} missing`
          ),
        ],
        [8, "refused", ["allocations over_allocated"]],
      ]
      const told = ({ rows }: AdminOpenItemsReportResponse["report"]) =>
        rows.map(({ line, outcome, messages }) => [
          line,
          outcome,
          messages.map(({ column, code }) => `${column} ${code}`),
        ])
      expect(told(await post(rows, { dry_run: true }))).toEqual(outcomes)
      const none = await post(rows, { mode: "all_or_nothing" })
      expect(none.counts).toMatchObject({ created: 0, left_out: 1, refused: 7 })
      expect(await list()).toMatchObject({ count: 0 })
      expect(told(await post(rows))).toEqual(outcomes)
      expect(await keys({})).toEqual(["F-1"])
      expect((await post([good])).counts).toMatchObject({ unchanged: 1 })
    })

    it("takes a CSV file, tries it first, and gives the same one back", async () => {
      await staff().post(`/admin/companies/${company_id()}`, {
        external_id: "10042",
      })
      const content = Buffer.from(
        [
          "Slag;Externt id;Nummer;Kundnr;Fakturadatum;Förfallodatum;Valuta;Belopp;Avser",
          'Faktura;F-1;"2026-17";10042;2026-01-31;;SEK;1 249,50;',
          "Betalning;B-1;;10042;2026-02-10;;SEK;1249,5;F-1=1 249,50",
          "Faktura;F-2;;99999;2026-01-31;;SEK;1;",
        ].join("\r\n")
      ).toString("base64")
      const load = (body: object) =>
        succeed(
          staff().post<AdminOpenItemsReportResponse>(
            "/admin/open-items/import",
            body
          )
        ).then(({ report }) => report)
      const tried = await load({ content, dry_run: true })
      expect(tried.counts).toMatchObject({ created: 2, refused: 1 })
      expect(tried.rows[2]).toMatchObject({
        line: 4,
        messages: [{ text: "There is no company 99999" }],
      })
      expect(await list()).toMatchObject({ count: 0 })
      expect(await load({ content })).toEqual({ ...tried, dry_run: false })
      expect((await list()).open_items).toMatchObject([
        {
          external_id: "B-1",
          amount: "1249.5",
          status: "paid",
          allocations: [{ invoice_external_id: "F-1", amount: "1249.5" }],
        },
        {
          external_id: "F-1",
          number: "2026-17",
          due_on: "2026-03-02",
          open_amount: "0",
          status: "paid",
          payment_reference: "20261780",
        },
      ])
      const { data: file } = await staff().get<string>(
        "/admin/open-items/export"
      )
      const again = Buffer.from(file).toString("base64")
      expect((await load({ content: again })).counts).toMatchObject({
        unchanged: 2,
        refused: 0,
      })
    })

    it("shows staff what is unpaid and for how long, and the company its own", async () => {
      const { stockholm, sydel } = given.companies
      await post([
        invoice("F-0", 1, ago(0)),
        invoice("F-1", 10, ago(1)),
        invoice("F-31", 100, ago(31)),
        invoice("F-90", 1000, ago(90)),
        invoice("F-91", 10000, ago(91)),
        { ...invoice("F-S", 5, ago(2)), company_id: sydel.id },
        {
          ...invoice("B-1", 50, ago(0)),
          kind: "payment",
          due_on: null,
          issued_on: "2026-03-05",
          allocations: [{ invoice_external_id: "F-31", amount: 40 }],
        },
      ])
      expect(await keys({ overdue: true, company_id: stockholm.id })).toEqual([
        "F-1",
        "F-31",
        "F-90",
        "F-91",
      ])
      expect(await keys({ overdue: false, kind: "invoice" })).toEqual(["F-0"])
      expect(await keys({ due_before: ago(31) })).toEqual(["F-90", "F-91"])
      expect(await keys({ q: "F-9" })).toEqual(["F-90", "F-91"])
      expect(await keys({ status: "paid" })).toEqual([])

      const { receivables } = await succeed(
        staff().get<{ receivables: AdminReceivable[] }>("/admin/receivables")
      )
      expect(receivables).toMatchObject([
        {
          company: { name: stockholm.name },
          currency_code: "sek",
          ageing: {
            not_due: "1",
            days_1_30: "10",
            days_31_60: "60",
            days_61_90: "1000",
            days_over_90: "10000",
          },
          unpaid: "11071",
          unallocated: "10",
          oldest_due_on: ago(91),
        },
        { company_id: sydel.id, unpaid: "5", unallocated: "0" },
      ])

      const { store, people } = given
      const boss = asBuyer(store, people.admin.token)
      const { open_items, count } = await succeed(
        boss.get<{ open_items: StoreOpenItem[]; count: number }>(
          "/store/open-items?overdue=true&order=due_on&limit=2"
        )
      )
      expect(count).toBe(4)
      expect(open_items).toMatchObject([
        { number: "F-91", days_overdue: 91, payment_reference: "9142" },
        { number: "F-90", days_overdue: 90, open_amount: "1000" },
      ])
      expect(open_items[0]).not.toHaveProperty("external_id")
      const { statement } = await succeed(
        boss.get<{ statement: StoreStatement }>(
          "/store/statement?from=2026-02-01&to=2026-03-31"
        )
      )
      expect(statement).toEqual({
        currency_code: "sek",
        currencies: ["sek"],
        from: "2026-02-01",
        to: "2026-03-31",
        opening: "11111",
        closing: "11061",
        lines: [
          expect.objectContaining({
            kind: "payment",
            change: "-50",
            balance: "11061",
          }),
        ],
      })
      // A group's admin sees those below; who has no such right sees nothing.
      const groupAdmin = asBuyer(store, people.groupAdmin.token)
      expect(await succeed(groupAdmin.get("/store/open-items"))).toMatchObject({
        count: 6,
      })
      const finance = asBuyer(store, people.finance.token)
      expect(await succeed(finance.get("/store/open-items"))).toMatchObject({
        count: 6,
      })
      const buyer = asBuyer(store, people.buyer.token)
      expect((await buyer.get("/store/open-items")).status).toBe(403)
      expect((await buyer.get("/store/statement")).status).toBe(403)
      expect(
        (await boss.get(`/store/statement?company_id=${sydel.id}`)).status
      ).toBe(404)
    })

    it("stops orders on account after the days that the credit says, but for grace", async () => {
      const credit = await give(100000, { overdue_days: 10 })
      await post([invoice("F-1", 100, ago(11))])
      // On the last day it stops nothing yet.
      await post([{ kind: "invoice", external_id: "F-1", due_on: ago(9) }])
      await place(1)
      await post([{ kind: "invoice", external_id: "F-1", due_on: ago(12) }])
      const cart = await readyCart(1)
      expect(await complete(cart)).toMatchObject({
        status: 409,
        data: {
          violations: [
            {
              code: "credit.overdue",
              severity: "block",
              message: expect.stringContaining("days overdue"),
            },
          ],
        },
      })
      const grace = (until: string | null) =>
        succeed(
          staff().post(`/admin/company-credits/${credit.id}/grace`, {
            overdue_grace_until: until,
            reason: "Pays on Monday",
          })
        )
      await grace(ago(-1))
      await succeed(complete(cart))
      await grace(null)
      const next = await readyCart(1)
      expect((await complete(next)).status).toBe(409)
      // Paid otherwise, nothing is owed.
      await succeed(
        complete(await readyCart(1, { provider_id: "pp_system_default" }))
      )
      await post([
        {
          ...invoice("B-1", 100, ago(0)),
          kind: "payment",
          due_on: null,
          allocations: "F-1=100",
        },
      ])
      await succeed(complete(next))
    })

    it("sends a prepaid order once the ERP tells that it is paid", async () => {
      await give(1000, { payment_terms: { kind: "prepaid", days: 0 } })
      const order = await place(2)
      const open = () =>
        succeed(
          staff().get<{ order_holds: { released_at: string | null }[] }>(
            `/admin/order-holds?order_id=${order.id}`
          )
        ).then(({ order_holds }) =>
          order_holds.filter(({ released_at }) => !released_at)
        )
      expect(await open()).toHaveLength(1)
      const pay = (external_id: string, amount: number) =>
        post([
          {
            kind: "payment",
            external_id,
            order_id: order.id,
            issued_on: ago(0),
            currency_code: "sek",
            amount,
          },
        ])
      const credited = {
        external_id: "F-1",
        issued_on: ago(0),
        currency_code: "sek",
        amount: order.total,
        order_id: order.id,
      }
      await post([
        { ...credited, kind: "invoice" },
        {
          ...credited,
          kind: "credit_note",
          external_id: "K-1",
          allocations: [
            { invoice_external_id: "F-1", amount: String(order.total) },
          ],
        },
      ])
      expect(await open()).toHaveLength(1)
      await pay("B-1", order.total - 1)
      expect(await open()).toHaveLength(1)
      await pay("B-2", 1)
      expect(await open()).toHaveLength(0)
    })

    it("counts on a credit that is given later, and books what a killed process left", async () => {
      await post([invoice("F-1", 300, ago(0))])
      const credit = await give(1000)
      await eventually(async () => {
        expect(await standing(credit)).toEqual({
          held: 0,
          owed: 300,
          free: 700,
        })
      })
      const items =
        app.container.resolve<OpenItemModuleService>(OPEN_ITEM_MODULE)
      await items.upsertItems({
        rows: [
          {
            line: 1,
            row: {
              kind: "invoice",
              external_id: "F-1",
              amount: "500",
              default_due_on: null,
            },
          },
        ],
        refused: [],
        mode: "skip_bad_rows",
        dry_run: false,
      })
      expect(await standing(credit)).toMatchObject({ owed: 300 })
      await Promise.all([
        bookLeftItems(app.container),
        bookLeftItems(app.container),
      ])
      expect(await standing(credit)).toMatchObject({ owed: 500 })
      expect((await list()).open_items).toMatchObject([{ is_booked: true }])
    })
  },
})
