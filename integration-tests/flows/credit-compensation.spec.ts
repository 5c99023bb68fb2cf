import {
  closeCompanyCreditWorkflow,
  createCompanyCreditWorkflow,
  createExchangeRateWorkflow,
  deleteExchangeRateWorkflow,
  grantOverdueGraceWorkflow,
  raiseCompanyCreditWorkflow,
  storeCreditReportWorkflow,
  updateCompanyCreditWorkflow,
} from "@medusa-b2b/credit/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"

const failing = {
  create: failsAfterwards(createCompanyCreditWorkflow),
  update: failsAfterwards(updateCompanyCreditWorkflow),
  raise: failsAfterwards(raiseCompanyCreditWorkflow),
  grace: failsAfterwards(grantOverdueGraceWorkflow),
  close: failsAfterwards(closeCompanyCreditWorkflow),
  report: failsAfterwards(storeCreditReportWorkflow),
  rate: failsAfterwards(createExchangeRateWorkflow),
  deleteRate: failsAfterwards(deleteExchangeRateWorkflow),
}

/** What these workflows write to. */
const TABLES = [
  "company_credit",
  "credit_report",
  "exchange_rate",
  "ledger_account",
]

storeTest({
  name: "credit compensation",
  fixtures: onAccountStore,
  suite: ({ app, given }) => {
    const { give } = onAccount(app, () => given)
    const rows = async () => {
      const knex = app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      const tables = await Promise.all(
        TABLES.map((table) => knex(table).whereNull("deleted_at").select("*"))
      )
      return tables.map((found) =>
        found
          .map((row: object) => JSON.stringify({ ...row, updated_at: null }))
          .sort()
      )
    }
    const leavesNothing = async (name: keyof typeof failing, input: object) => {
      const before = await rows()
      const { errors } = await failing[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await rows()).toEqual(before)
    }

    afterEach(async () => {
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    describe("a workflow whose next step fails", () => {
      it("leaves nothing of a new credit, nor of a change to one", async () => {
        await leavesNothing("create", {
          company_id: given.companies.group.id,
          currency_code: "sek",
          limit_amount: 1,
        })
        const { id } = await give(100, { overdue_days: 3 })
        await leavesNothing("update", {
          id,
          limit_amount: 200,
          over_limit: "allow",
          overdue_days: null,
          payment_terms: { kind: "net", days: 5 },
        })
        await leavesNothing("raise", {
          id,
          raise: { by: 5, until: "2999-01-01T00:00:00Z" },
          reason: "Fails",
        })
        await leavesNothing("grace", {
          id,
          overdue_grace_until: "2999-01-01",
          reason: "Fails",
        })
        await leavesNothing("report", {
          company_credit_id: id,
          report: {
            reported_on: "2026-01-31",
            proposed_limit: "1",
            reference: null,
            note: null,
          },
        })
        await leavesNothing("close", { id })
      })

      it("leaves nothing of a rate, nor of taking one back", async () => {
        const rate = { from_currency: "eur", to_currency: "sek", rate: "11.5" }
        await leavesNothing("rate", rate)
        const { result } = await createExchangeRateWorkflow(app.container).run({
          input: rate,
        })
        await leavesNothing("deleteRate", { id: result.id })
      })
    })
  },
})
