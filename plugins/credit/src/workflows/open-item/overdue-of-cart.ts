import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { CheckoutSnapshot } from "@medusa-b2b/kit/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { localDate } from "../../domain/local-date"
import { latestDueDate } from "../../domain/open-item/overdue-block"
import { creditOfCart } from "../company-credit/credit-of-cart"
import { creditsOnPath } from "../company-credit/credits-on-path"
import { itemsIn } from "./items-in"

/** The invoice that stops a cart; `today` in the company's time zone. */
export type OverdueInvoice = { due_on: string; today: string }

/**
 * The oldest unpaid invoice that stops a cart: of the legal entity that would
 * owe it, by what the nearest credit says. Null for a cart that is not on
 * account, or is paid beforehand.
 */
export const overdueOfCart = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<OverdueInvoice | null> => {
  const credit = await creditOfCart(snapshot, container)
  const company = snapshot.buyer?.company
  if (!credit || !company || credit.terms?.payment.kind === "prepaid") {
    return null
  }
  const [nearest] = await creditsOnPath(company, container)
  if (!nearest || nearest.overdue_days === null) {
    return null
  }
  const path = [company.id, ...company.ancestor_ids]
  const entities = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies(
      { id: path, kind: "legal_entity" },
      { select: ["id", "time_zone"] }
    )
  const debtor = path.flatMap((id) =>
    entities.filter((one) => one.id === id)
  )[0]
  if (!debtor) {
    return null
  }
  const today = localDate(snapshot.now, debtor.time_zone)
  const latest = latestDueDate(nearest, today)
  const due_on = latest
    ? await itemsIn(container).oldestUnpaidBefore(debtor.id, latest)
    : null
  return due_on ? { due_on, today } : null
}
