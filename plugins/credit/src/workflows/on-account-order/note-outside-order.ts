import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import { RUN_KEY } from "@medusa-b2b/kit/door"
import { termsOf } from "@medusa-b2b/kit/terms"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { accountWorth, isOnAccount } from "../../domain/account-worth"
import { ON_ACCOUNT } from "../company-credit/credit-of-cart"
import { placesOf } from "../company-credit/places-of"
import { noteOrder } from "./new-order"
import { type NotedOrder, notedOrder } from "./noted-order"
import type { FollowedOrder } from "./order-to-follow"

/** The company that an order is of, with those above it; null for an order of no company. */
const companyOfOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<{ id: string; ancestor_ids: string[] } | null> => {
  const owner = await buyerDirectory()?.ownerOfOrder(order_id, container)
  if (!owner) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: ["id", "path"],
      filters: { id: owner.company_id },
    })
  const path = String(data[0]?.path ?? "")
    .split("/")
    .filter((id) => id && id !== owner.company_id)
  // The nearest first; the path begins with the uppermost.
  return { id: owner.company_id, ancestor_ids: path.reverse() }
}

/**
 * Notes an order that never passed the door: a draft that staff converted, or a
 * completion called directly. It is on account when it is paid so, or when
 * nothing pays it and the company has credit.
 *
 * @returns null for an order that is paid otherwise, or that passed the door.
 */
export const noteOutsideOrder = async (
  order: FollowedOrder,
  container: MedusaContainer
): Promise<NotedOrder | null> => {
  const worth = accountWorth(order, ON_ACCOUNT)
  if (
    order.metadata?.[RUN_KEY] ||
    !isOnAccount(order, ON_ACCOUNT) ||
    MathBN.lte(worth, 0)
  ) {
    return null
  }
  const company = await companyOfOrder(order.id, container)
  if (!company) {
    return null
  }
  const now = new Date(order.created_at)
  const { currency_code } = order
  const terms = await termsOf(company, now, container)
  const cost = { amount: worth, currency_code, now }
  const places = await placesOf(company, cost, container)
  const concerns = places.length > 0 || terms?.payment.kind === "prepaid"
  if (!terms || !concerns) {
    return null
  }
  await noteOrder(
    {
      run_id: null,
      order_id: order.id,
      company_id: company.id,
      amount: worth,
      currency_code,
      terms,
      places,
      now,
    },
    container
  )
  return notedOrder(order, container)
}
