import {
  type BuyerContext,
  bareCustomer,
  type OrderOwner,
  provideBuyerDirectory,
} from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { buyerCompany, buyerOf, mayBeActedFor } from "../../domain/membership"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { refusalOf } from "../company/assert-standing"
import { cartParties } from "../cart/cart-owner"
import { orderBuyer } from "../order/order-buyer"
import { orderOwner } from "../order/order-owner"

const service = (container: MedusaContainer): CompanyModuleService =>
  container.resolve(COMPANY_MODULE)

/** The buyer behind a session, through one statement: this runs with every store request. */
const resolveBuyer = async (
  { customer_id, company_id }: { customer_id: string; company_id?: string },
  container: MedusaContainer
): Promise<BuyerContext> => {
  const memberships = await service(container).membershipsOf(customer_id)
  const acting = company_id
    ? memberships.find((each) => each.company_id === company_id)
    : memberships.find(mayBeActedFor)
  if (company_id && !acting) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `x-company-id: you are no member of the company ${company_id}`
    )
  }
  if (acting && !mayBeActedFor(acting)) {
    throw refusalOf(acting, "log_in")
  }
  return buyerOf(customer_id, memberships, acting ?? null)
}

/**
 * The buyer of a cart by its links. A customer who is not the linked member
 * (any more) comes back with the company, but without a place in it.
 */
const buyerOfCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<BuyerContext | null> => {
  const { customer_id, owner } = (await cartParties(cart_id, container)) ?? {}
  if (!customer_id) {
    return null
  }
  if (!owner) {
    return bareCustomer(customer_id)
  }
  const memberships = await service(container).membershipsOf(customer_id)
  const acting = memberships.find((each) => each.member_id === owner.member_id)
  const buyer = buyerOf(customer_id, memberships, acting ?? null)
  if (acting) {
    return buyer
  }
  const company = await service(container).membersCompany(owner.company_id)
  return {
    ...buyer,
    member_id: owner.member_id,
    company: company && buyerCompany(company),
    representative_id: company?.representative_id ?? null,
  }
}

/** By the order's links; whose it becomes while they are not there yet. */
const ownerOfOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderOwner | null> =>
  (await orderOwner(order_id, container)) ??
  (await orderBuyer(order_id, container))?.owner ??
  null

provideBuyerDirectory("company", { resolveBuyer, buyerOfCart, ownerOfOrder })
