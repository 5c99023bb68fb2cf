import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { termsOf } from "@medusa-b2b/kit/terms"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dueDate } from "../../domain/due-date"
import { type PaymentTerms, readPaymentTerms } from "../../domain/payment-terms"
import { creditsIn } from "../company-credit/credits-in"

type DueOn = (
  issued_on: string,
  company_id: string,
  order_id: string | null
) => Promise<string>

/**
 * When an invoice is due that comes without a date: by the terms of its order,
 * which were fixed when it was placed, else by its company's of today. Asks
 * once for each order and company.
 */
export const dueDates = async (container: MedusaContainer): Promise<DueOn> => {
  const { default_terms } = await creditsIn(container).getOptions()
  const known = new Map<string, PaymentTerms | null>()

  const termsOfOrder = async (id: string): Promise<PaymentTerms | null> => {
    const [order] = await creditsIn(container).listOnAccountOrders({
      order_id: id,
    })
    return order ? readPaymentTerms(order) : null
  }
  const termsOfCompany = async (id: string): Promise<PaymentTerms | null> => {
    const [company] = await container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listCompanies({ id }, { select: ["id", "path"] })
    const ancestor_ids = company.path.split("/").filter(Boolean).slice(0, -1)
    const found = await termsOf(
      { id, ancestor_ids: ancestor_ids.reverse() },
      new Date(),
      container
    )
    return found?.payment ?? null
  }
  const once = async (
    id: string | null,
    ask: (id: string) => Promise<PaymentTerms | null>
  ): Promise<PaymentTerms | null> => {
    if (!id) {
      return null
    }
    if (!known.has(id)) {
      known.set(id, await ask(id))
    }
    return known.get(id) ?? null
  }

  return async (issued_on, company_id, order_id) =>
    dueDate(
      issued_on,
      (await once(order_id, termsOfOrder)) ??
        (await once(company_id, termsOfCompany)) ??
        default_terms
    )
}
