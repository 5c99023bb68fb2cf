import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import { RUN_KEY } from "@medusa-b2b/kit/door"
import { termsOf } from "@medusa-b2b/kit/terms"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import {
  accountWorth,
  isOnAccount,
  isPaidOnAccount,
} from "../../domain/account-worth"
import { ON_ACCOUNT } from "../company-credit/credit-of-cart"
import { placesOf } from "../company-credit/places-of"
import { holdUnaskedOrder } from "./hold-unasked-order"
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

/** Through the door and paid otherwise, or not on account at all. */
const isSettled = (order: FollowedOrder): boolean =>
  order.metadata?.[RUN_KEY]
    ? !isPaidOnAccount(order, ON_ACCOUNT)
    : !isOnAccount(order, ON_ACCOUNT)

/**
 * Notes an order that the door has not held: a draft that staff converted, a
 * completion called directly, or one whose payment was changed to on account
 * when the door had already asked. It is on account when it is paid so, or when
 * nothing pays it and the company has credit.
 *
 * @returns null for an order that is paid otherwise.
 */
export const noteOutsideOrder = async (
  order: FollowedOrder,
  container: MedusaContainer
): Promise<NotedOrder | null> => {
  const worth = accountWorth(order, ON_ACCOUNT)
  if (isSettled(order) || MathBN.lte(worth, 0)) {
    return null
  }
  const company = await companyOfOrder(order.id, container)
  const now = new Date(order.created_at)
  const { currency_code } = order
  const cost = { amount: worth, currency_code, now }
  const places = company ? await placesOf(company, cost, container) : []
  if (order.metadata?.[RUN_KEY]) {
    await holdUnaskedOrder(order, company?.id ?? null, places, container)
  }
  const terms = company && (await termsOf(company, now, container))
  const concerns = places.length > 0 || terms?.payment.kind === "prepaid"
  if (!company || !terms || !concerns) {
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
