import type { CheckoutSnapshot } from "@medusa-b2b/kit/rules"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { mayExceed } from "../../domain/may-exceed"
import type { OrderPlace } from "../../domain/order-place"
import { placesOfOrder } from "./places-of-order"

/** A budget or limit that a cart counts in. */
export type ConcernedPlace = OrderPlace & {
  /** Whether who places the order may approve that it is more than what is left. */
  may_exceed: boolean
}

/** What an order of the cart costs without VAT, as decimal text in major units. */
export const spendingOf = ({ cart }: CheckoutSnapshot): string =>
  MathBN.sub(
    cart.total as BigNumberInput,
    cart.tax_total as BigNumberInput
  ).toFixed()

/** The right is the one of who places the order: asked for only where somebody has to approve. */
const approvable = async (
  { actor }: CheckoutSnapshot,
  company_ids: string[],
  places: OrderPlace[],
  container: MedusaContainer
): Promise<Set<string>> => {
  const asked = places.filter(({ over }) => over === "approval")
  if (!asked.length || actor?.kind !== "member" || !actor.customer_id) {
    return new Set()
  }
  const memberships = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .membershipsOf(actor.customer_id)
  return new Set(
    asked
      .filter(({ company_id }) =>
        mayExceed(
          memberships,
          company_id,
          company_ids.slice(company_ids.indexOf(company_id) + 1)
        )
      )
      .map(({ id }) => id)
  )
}

/** The budgets and limits that the cart's order counts in. */
export const loadConcerned = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<ConcernedPlace[]> => {
  const { cart, buyer, now } = snapshot
  if (!buyer?.company) {
    return []
  }
  const company_ids = [buyer.company.id, ...buyer.company.ancestor_ids]
  const places = await placesOfOrder(
    {
      company_ids,
      member_id: buyer.member_id,
      role: buyer.role,
      currency_code: cart.currency_code,
      moment: now,
      costCentre: async () =>
        (
          await container
            .resolve<CompanyModuleService>(COMPANY_MODULE)
            .referencesOfCart(cart.id)
        ).cost_centre,
    },
    container
  )
  const approved = await approvable(snapshot, company_ids, places, container)
  return places.map((place) => ({
    ...place,
    may_exceed: approved.has(place.id),
  }))
}
