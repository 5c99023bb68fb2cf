import { provideCreditReport } from "@medusa-b2b/credit/credit-report"
import {
  COMPANY_CREDIT_MODULE,
  type CompanyCreditModuleService,
} from "@medusa-b2b/credit/modules/company-credit"
import {
  createCompanyCreditWorkflow,
  createExchangeRateWorkflow,
} from "@medusa-b2b/credit/workflows"
import type { Belongings } from "@medusa-b2b/testing/isolation"
import type { TestApp } from "@medusa-b2b/testing/store-test"

/** A company's credit, an order that is held on it, and an exchange rate. */
export const creditOf = async (
  { container }: TestApp,
  { company_id, order_id }: Belongings
): Promise<Belongings> => {
  const { result: credit } = await createCompanyCreditWorkflow(container).run({
    input: { company_id, currency_code: "sek", limit_amount: 100 },
  })
  const { result: rate } = await createExchangeRateWorkflow(container).run({
    input: { from_currency: "nok", to_currency: "sek", rate: "0.98" },
  })
  // No test asks a real one.
  provideCreditReport({
    name: "test",
    report: async () => ({
      reported_on: "2026-01-31",
      proposed_limit: "50000",
      reference: null,
      note: null,
    }),
  })
  const noted: object = {
    order_id,
    company_id,
    company_credit_id: credit.id,
    currency_code: "sek",
    amount: 100,
    worth: 100,
    payment_terms_kind: "net",
    payment_terms_days: 30,
    payment_terms_by: "merchant",
    due_on: "2026-01-31",
  }
  await container
    .resolve<CompanyCreditModuleService>(COMPANY_CREDIT_MODULE)
    .createOnAccountOrders([noted])
  return {
    company_credit_id: credit.id,
    exchange_rate_id: rate.id,
    on_account_order_id: order_id,
  }
}
