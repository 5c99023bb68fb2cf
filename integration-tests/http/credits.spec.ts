import { provideCreditReport } from "@medusa-b2b/credit/credit-report"
import type {
  AdminCompanyCredit,
  AdminCreditReport,
  AdminExchangeRate,
  AdminOnAccountOrder,
  StoreCreditResponse,
} from "@medusa-b2b/credit/types"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { eventually } from "@medusa-b2b/testing/outcomes"
import { asBuyer, asVisitor, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"

storeTest({
  name: "companies' credit",
  fixtures: onAccountStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const { staff, give, place } = onAccount(app, () => given)
    const as = (name: keyof typeof given.people) =>
      asBuyer(given.store, given.people[name].token)

    afterEach(async () => {
      await waitForWorkflows()
      provideCreditReport(null)
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    describe("GET /store/credit", () => {
      const seenBy = async (name: keyof typeof given.people) =>
        as(name).get<StoreCreditResponse>("/store/credit")

      it("tells who may see it what is left, and by which terms they pay", async () => {
        await give("10000.50", {
          over_limit: "hold",
          payment_terms: { kind: "month_end", days: 10 },
        })
        const order = await place()
        const { status, data } = await seenBy("admin")
        expect({ status, ...data }).toEqual({
          status: 200,
          credit: {
            currency_code: "sek",
            limit_amount: "10000.5",
            held: String(order.total),
            owed: "0",
            free: String(10_000.5 - order.total),
            over_limit: "hold",
            raised_until: null,
            has_roof: false,
            is_roof_used_up: false,
          },
          payment_terms: { kind: "month_end", days: 10 },
        })
      })

      it("tells of a roof that it is used up, and no figure", async () => {
        await give(null)
        await give("777.77", {
          company_id: given.companies.group.id,
          over_limit: "allow",
        })
        const before = await seenBy("admin")
        expect(before.data.credit).toMatchObject({
          limit_amount: null,
          free: null,
          has_roof: true,
          is_roof_used_up: false,
        })
        await place(10)
        const after = await seenBy("admin")
        expect(after.data.credit).toMatchObject({ is_roof_used_up: true })
        expect(JSON.stringify(after.data)).not.toContain("777")
      })

      it("is each company's own, and the merchant's terms where nobody says any", async () => {
        await give(4711)
        const { data } = await seenBy("sydelAdmin")
        expect(data).toEqual({
          credit: null,
          payment_terms: { kind: "net", days: 30 },
        })
      })

      it("is nothing for a visitor, a bare customer, and who may not see it", async () => {
        await give(4711)
        const visitor = await asVisitor(given.store).get("/store/credit")
        expect(visitor.status).toBe(401)
        for (const name of ["consumer", "removed", "viewer"] as const) {
          const { status, data } = await seenBy(name)
          expect([401, 403]).toContain(status)
          expect(JSON.stringify(data)).not.toContain("4711")
        }
      })
    })

    describe("exchange rates", () => {
      const list = async (query = "") =>
        (
          await succeed(
            staff().get<{ exchange_rates: AdminExchangeRate[] }>(
              `/admin/exchange-rates${query}`
            )
          )
        ).exchange_rates
      const state = (body: object) =>
        staff().post<{ exchange_rate: AdminExchangeRate }>(
          "/admin/exchange-rates",
          { from_currency: "EUR", to_currency: "sek", ...body }
        )

      it("are stated with every digit, from a moment on, once, and taken back", async () => {
        const { exchange_rate } = await succeed(
          state({
            rate: "11.456789012345".slice(0, 15),
            valid_from: "2026-01-31T00:00:00+01:00",
          })
        )
        expect(exchange_rate).toMatchObject({
          from_currency: "eur",
          rate: "11.456789012345".slice(0, 15),
          valid_from: "2026-01-30T23:00:00.000Z",
        })
        const again = await state({
          rate: 12,
          valid_from: "2026-01-30T23:00:00Z",
        })
        expect(again.status).toBe(400)
        await succeed(state({ rate: 12 }))
        expect((await list()).map(({ rate }) => rate)).toEqual([
          "12",
          exchange_rate.rate,
        ])
        expect(await list("?from_currency=usd")).toEqual([])

        const path = `/admin/exchange-rates/${exchange_rate.id}`
        expect((await staff().delete(path)).status).toBe(200)
        expect((await staff().delete(path)).status).toBe(404)
        expect(await list()).toHaveLength(1)
      })

      it.each([
        { rate: 0 },
        { rate: "0.0" },
        { rate: -1 },
        { rate: 1, to_currency: "eur" },
      ])("are not %j", async (body) => {
        expect((await state(body)).status).toBe(400)
        expect(await list()).toEqual([])
      })
    })

    describe("credit reports", () => {
      const reports = async (id: string) =>
        (
          await succeed(
            staff().get<{ credit_reports: AdminCreditReport[] }>(
              `/admin/company-credits/${id}/reports`
            )
          )
        ).credit_reports
      const ask = (id: string) =>
        staff().post<{ credit_report: AdminCreditReport; message: string }>(
          `/admin/company-credits/${id}/reports/fetch`,
          {}
        )

      it("are what staff have read, and change no limit", async () => {
        const { id } = await give(100)
        await succeed(
          staff().post(`/admin/company-credits/${id}/reports`, {
            reported_on: "2026-01-31",
            proposed_limit: "50000.50",
            reference: "UC-4711",
          })
        )
        expect(await reports(id)).toMatchObject([
          {
            reported_on: "2026-01-31",
            proposed_limit: "50000.5",
            source: "manual",
            reference: "UC-4711",
            note: null,
          },
        ])
        const { company_credit } = await succeed(
          staff().get<{ company_credit: AdminCompanyCredit }>(
            `/admin/company-credits/${id}`
          )
        )
        expect(company_credit.limit_amount).toBe("100")
      })

      it("come from a bureau, where there is one that knows the company", async () => {
        const { id } = await give(100)
        const nobody = await ask(id)
        expect([nobody.status, nobody.data.message]).toEqual([
          400,
          "No bureau is asked for credit reports: write down what you have read",
        ])
        let knows = false
        provideCreditReport({
          name: "Upplysningen",
          report: async ({ organization_number, currency_code }) =>
            knows
              ? {
                  reported_on: "2026-02-28",
                  proposed_limit: null,
                  reference: `${organization_number}/${currency_code}`,
                  note: "Betalningsanmärkning",
                }
              : null,
        })
        expect((await ask(id)).status).toBe(400)
        expect(await reports(id)).toEqual([])
        knows = true
        await succeed(ask(id))
        expect(await reports(id)).toMatchObject([
          {
            source: "Upplysningen",
            proposed_limit: null,
            reference: "556677-8899/sek",
            note: "Betalningsanmärkning",
          },
        ])
        expect((await ask("ccred_nobody")).status).toBe(404)
      })
    })

    describe("orders on account", () => {
      it("are listed with what they hold, of one company and one order, and their rest is released", async () => {
        const credit = await give(100_000)
        const order = await place()
        const other = await give(100_000, {
          company_id: given.companies.sydel.id,
        })
        await place(1, { by: as("sydelBuyer") })
        const list = async (query: object) =>
          (
            await succeed(
              staff().get<{ on_account_orders: AdminOnAccountOrder[] }>(
                "/admin/on-account-orders",
                { query: { ...query } }
              )
            )
          ).on_account_orders

        expect(await list({})).toHaveLength(2)
        expect(await list({ company_credit_id: other.id })).toHaveLength(1)
        const [found] = await list({
          company_id: given.companies.stockholm.id,
          order_id: order.id,
        })
        expect(found).toMatchObject({
          order: { id: order.id, display_id: order.display_id },
          company: { name: "Nordbygg Stockholm AB" },
          amount: String(order.total),
          payment_terms: { kind: "net", days: 30 },
          payment_terms_by: "merchant",
          due_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          shares: [
            {
              company_credit_id: credit.id,
              rate: "1",
              held: String(order.total),
              invoiced: "0",
              undelivered: "0",
            },
          ],
        })

        const path = `/admin/on-account-orders/${order.id}`
        expect((await staff().post(`${path}/release-rest`, {})).status).toBe(
          400
        )
        const { on_account_order } = await succeed(
          staff().post<{ on_account_order: AdminOnAccountOrder }>(
            `${path}/release-rest`,
            { reason: "No longer made" }
          )
        )
        expect(on_account_order.shares).toMatchObject([
          { held: "0", undelivered: String(order.total) },
        ])
        expect(
          (await succeed(staff().get<{ on_account_order: object }>(path)))
            .on_account_order
        ).toEqual(on_account_order)
        const nobody = "/admin/on-account-orders/order_nobody"
        expect((await staff().get(nobody)).status).toBe(404)
        await eventually(async () => {
          const { data } = await staff().get<{ activities: object[] }>(
            "/admin/company-activity",
            { query: { q: "rest-released" } }
          )
          expect(JSON.stringify(data)).toContain(
            `"released":"${order.total} sek"`
          )
        })
      })
    })
  },
})
