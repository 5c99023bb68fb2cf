import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import { isGranted } from "@medusa-b2b/kit/permissions"
import {
  type CheckoutRule,
  type CheckoutSnapshot,
  defineCheckoutRule,
  type Violation,
} from "@medusa-b2b/kit/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { reachesCart } from "../../../domain/cart-reach"
import { buyerOf } from "../../../domain/membership"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

const NAME = "company.may-order"

/** The colleague who acts on somebody else's cart: null when their place is gone. */
export type MayOrderFacts = { colleague: BuyerContext | null }

const blocked = (
  code: string,
  params: Violation["params"],
  resolve: Violation["resolve"]
): Violation => ({
  code,
  rule: NAME,
  severity: "block",
  params,
  path: null,
  resolve,
})

/** Whether somebody in the shop acts on a cart that is not theirs. */
const actsForAnother = ({ actor, buyer }: CheckoutSnapshot): boolean =>
  actor?.kind === "member" && actor.member_id !== buyer?.member_id

const loadColleague = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<MayOrderFacts> => {
  const { actor } = snapshot
  if (
    actor?.kind !== "member" ||
    !actor.customer_id ||
    !actsForAnother(snapshot)
  ) {
    return { colleague: null }
  }
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const memberships = await service.membershipsOf(actor.customer_id)
  const acting = memberships.find(
    ({ member_id }) => member_id === actor.member_id
  )
  return { colleague: buyerOf(actor.customer_id, memberships, acting ?? null) }
}

/** Of the member whose cart it is: they must still be one, with the right to order. */
const ofMember = (buyer: BuyerContext, company: string): Violation[] => {
  if (!buyer.role) {
    return [
      blocked("company.member_removed", { company }, [
        { action: "hand_over_cart", permission: "cart.manage" },
      ]),
    ]
  }
  return isGranted(buyer, "order.place")
    ? []
    : [
        blocked("company.may_not_order", { company, role: buyer.role }, [
          { action: "hand_over_cart", permission: "order.place" },
        ]),
      ]
}

/**
 * The cart's member must still be one, with the right to order; and a
 * colleague who places it for them must hold that right over their carts.
 */
export const mayOrderRule: CheckoutRule<MayOrderFacts> = {
  name: NAME,
  order: 30,
  loadFacts: loadColleague,
  evaluate: (snapshot, { colleague }) => {
    const { buyer } = snapshot
    if (!buyer?.company) {
      return []
    }
    const company = buyer.company.name
    const mayNotForAnother =
      actsForAnother(snapshot) && !reachesCart(colleague, "order.place", buyer)
    return [
      ...ofMember(buyer, company),
      ...(mayNotForAnother
        ? [
            blocked("company.may_not_order_for_colleague", { company }, [
              { action: "hand_over_cart", permission: "order.place" },
            ]),
          ]
        : []),
    ]
  },
  messages: { en, sv },
}

defineCheckoutRule(mayOrderRule)
