import {
  COMPANY_CREDIT_MODULE,
  type CompanyCreditModuleService,
} from "@medusa-b2b/credit/modules/company-credit"
import type { AdminOpenItemsReportResponse } from "@medusa-b2b/credit/types"
import {
  createCompanyCreditWorkflow,
  prepareRows,
  upsertOpenItemsWorkflow,
} from "@medusa-b2b/credit/workflows"
import { rowsOfJson } from "@medusa-b2b/company/import"
import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { placeOrderOf } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { companyStore } from "../__fixtures__/company-store"

type Item = Record<string, unknown>

const setScene = async (app: TestApp) => {
  const given = await companyStore(app)
  const { store, admin, companies, people, articles } = given
  const staff = asAdmin(store, admin.token)
  const ledger = app.container.resolve<LedgerModuleService>("ledger")
  const credits = app.container.resolve<CompanyCreditModuleService>(
    COMPANY_CREDIT_MODULE
  )

  const send = async (items: Item[], more: object = {}) =>
    (
      await succeed(
        staff.post<AdminOpenItemsReportResponse>("/admin/open-items/batch", {
          items,
          ...more,
        })
      )
    ).report

  const giveCredit = async (company_id: string, limit_amount: number) =>
    (
      await createCompanyCreditWorkflow(app.container).run({
        input: { company_id, currency_code: "sek", limit_amount },
      })
    ).result

  const standing = async (account_id: string) => {
    const [{ held, charged, credited, free }] = await ledger.standings([
      account_id,
    ])
    return { held, owed: Number(charged) - Number(credited), free }
  }

  /** An order that is held on the company's credit and on the group's. */
  const heldOrder = async (amount: number, account_ids: string[]) => {
    const { order } = await placeOrderOf(
      store,
      asBuyer(store, people.buyer.token),
      [{ article: articles["SKRUV-100"], quantity: 2 }],
      { references: { purchase_order_number: "4711" } }
    )
    const noted: object = {
      order_id: order.id,
      run_id: null,
      company_id: companies.stockholm.id,
      currency_code: "sek",
      amount,
      payment_terms_kind: "net",
      payment_terms_days: 30,
      payment_terms_by: "merchant",
      due_on: "2026-12-31",
      shares: account_ids.map((account_id, distance) => ({
        company_credit_id: `ccred_${distance}`,
        account_id,
        currency_code: "sek",
        rate: 1,
        distance,
      })),
    }
    const [{ id }] = await credits.createOnAccountOrders([noted])
    await ledger.hold({
      key: `credit.hold:${id}`,
      reference: { type: "on_account_order", id },
      holds: account_ids.map((account_id) => ({ account_id, amount })),
    })
    return order.id
  }

  return { ...given, staff, ledger, send, giveCredit, standing, heldOrder }
}

storeTest({
  name: "open-items",
  fixtures: setScene,
  suite: ({ app, given }) => {
    afterEach(async () => {
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("frees the limit when what was held is invoiced, never delivered and paid", async () => {
      const { companies, giveCredit, heldOrder, send, standing } = given
      const company_id = companies.stockholm.id
      const { account_id } = await giveCredit(company_id, 10000)
      const roof = await giveCredit(companies.group.id, 50000)
      const order_id = await heldOrder(6000, [account_id, roof.account_id])
      expect(await standing(account_id)).toEqual({
        held: "6000",
        owed: 0,
        free: "4000",
      })

      const invoice = {
        kind: "invoice",
        external_id: "F-1",
        order_id,
        issued_on: "2026-01-31",
        currency_code: "SEK",
        amount: 4000,
      }
      await send([invoice])
      expect(await standing(account_id)).toEqual({
        held: "2000",
        owed: 4000,
        free: "4000",
      })
      await send([{ ...invoice, is_final: true }])
      expect(await standing(account_id)).toEqual({
        held: "0",
        owed: 4000,
        free: "6000",
      })
      await send([
        {
          kind: "payment",
          external_id: "B-1",
          company_id,
          issued_on: "2026-02-27",
          currency_code: "sek",
          amount: "4000.00",
          allocations: [{ invoice_external_id: "F-1", amount: 4000 }],
        },
      ])
      expect(await standing(account_id)).toEqual({
        held: "0",
        owed: 0,
        free: "10000",
      })
      expect(await standing(roof.account_id)).toEqual({
        held: "0",
        owed: 0,
        free: "50000",
      })
    })

    it("leaves no trace when what comes after it fails", async () => {
      const { companies, giveCredit, heldOrder, send, standing } = given
      const { account_id } = await giveCredit(companies.stockholm.id, 10000)
      const order_id = await heldOrder(6000, [account_id])
      const invoice = {
        kind: "invoice",
        external_id: "F-1",
        order_id,
        issued_on: "2026-01-31",
        currency_code: "sek",
        amount: 1000,
      }
      await send([invoice])
      const before = await standing(account_id)
      const list = () =>
        succeed(
          given.staff.get<{ open_items: Item[] }>("/admin/open-items")
        ).then(({ open_items }) =>
          open_items.map(({ updated_at: _at, ...item }) => item)
        )
      const items = await list()
      const rows = [
        { ...invoice, amount: 3000, is_final: true },
        { ...invoice, external_id: "F-2", amount: 500 },
      ]
      const { errors } = await failsAfterwards(upsertOpenItemsWorkflow)(
        app.container
      ).run({
        input: {
          ...(await prepareRows(rowsOfJson(rows), ".", app.container)),
          mode: "skip_bad_rows",
        },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      expect(await standing(account_id)).toEqual(before)
      expect(await list()).toEqual(items)

      await send(rows)
      expect(await standing(account_id)).toEqual({
        held: "0",
        owed: 3500,
        free: "6500",
      })
    })
  },
})
