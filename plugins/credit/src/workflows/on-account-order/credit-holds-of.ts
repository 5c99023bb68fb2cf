import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StandingShare } from "../../domain/order-on-credit"
import { type NotedOrder, notedOrder } from "./noted-order"
import { sharesOfOrder } from "./standing-shares"

/** What an order on account holds, on each of its credits. */
export type CreditHolds = Omit<NotedOrder, "shares"> & {
  /** The nearest credit first; none of a prepaid order. */
  shares: (StandingShare & { company_credit_id: string; distance: number })[]
}

/**
 * What an order on account holds: what invoices are charged against.
 *
 * @returns null for an order that is not on account.
 */
export const creditHoldsOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<CreditHolds | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "metadata"],
      filters: { id: order_id },
    })
  const noted = await notedOrder(data[0] ?? { id: order_id }, container)
  if (!noted) {
    return null
  }
  const shares = await sharesOfOrder(noted, container)
  return {
    ...noted,
    shares: shares.map((share, at) => ({ ...noted.shares[at], ...share })),
  }
}
