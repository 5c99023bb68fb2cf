import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { TermsOfCompany } from "@medusa-b2b/kit/terms"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dueDate } from "../../domain/due-date"
import { localDate } from "../../domain/local-date"
import { creditsIn } from "../company-credit/credits-in"
import type { PlaceOfOrder } from "../company-credit/places-of"

/** What an order on account is noted with. */
export type NewOnAccountOrder = {
  run_id: string | null
  order_id: string | null
  company_id: string
  amount: string
  currency_code: string
  terms: TermsOfCompany
  places: PlaceOfOrder[]
  now: Date
}

const shareOf = ({
  company_credit_id,
  account_id,
  currency_code,
  rate,
  distance,
}: PlaceOfOrder) =>
  rate ? [{ company_credit_id, account_id, currency_code, rate, distance }] : []

/** Notes an order on account with its terms, and the rate at which each credit counts it: from now on they stay. */
export const noteOrder = async (
  { places, terms, now, ...order }: NewOnAccountOrder,
  container: MedusaContainer
): Promise<{ id: string }> => {
  const company = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .retrieveCompany(order.company_id, { select: ["id", "time_zone"] })
  const isPrepaid = terms.payment.kind === "prepaid"
  // Amounts and rates are decimal texts, which Medusa takes but types as numbers.
  const noted: object = {
    ...order,
    company_credit_id: places[0]?.company_credit_id ?? null,
    payment_terms_kind: terms.payment.kind,
    payment_terms_days: terms.payment.days,
    payment_terms_by: terms.by,
    // The door holds a prepaid order itself; one that came another way is not held yet.
    worth: isPrepaid && !order.run_id ? "0" : order.amount,
    due_on: dueDate(localDate(now, company.time_zone), terms.payment),
    // Prepaid, nothing is owed that a limit could stop.
    shares: isPrepaid ? [] : places.flatMap(shareOf),
  }
  const [created] = await creditsIn(container).createOnAccountOrders([noted])
  return created
}
