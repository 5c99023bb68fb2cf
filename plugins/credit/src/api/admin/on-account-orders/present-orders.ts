import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminOnAccountOrder } from "../../../types"
import {
  type NotedOrder,
  readNoted,
} from "../../../workflows/on-account-order/noted-order"
import { standingShares } from "../../../workflows/on-account-order/standing-shares"
import { onAccountOrderFields } from "./query-config"

/** An order on account as Query gives it. */
export type OrderRow = NotedOrder & {
  payment_terms_by: string
  created_at: string | Date
  order?: AdminOnAccountOrder["order"]
  company?: AdminOnAccountOrder["company"]
}

/** Orders on account with what they hold now: the same few queries, however many there are. */
export const presentOrders = async (
  rows: OrderRow[],
  container: MedusaContainer
): Promise<AdminOnAccountOrder[]> => {
  const orders = rows.map(readNoted)
  const standings = await standingShares(orders, container)
  return orders.map((row) => ({
    id: row.id,
    order_id: row.order_id,
    order: row.order ?? null,
    company_id: row.company_id,
    company: row.company ?? null,
    company_credit_id: row.company_credit_id,
    currency_code: row.currency_code,
    amount: row.amount,
    payment_terms: {
      kind: row.payment_terms_kind,
      days: row.payment_terms_days,
    },
    payment_terms_by: row.payment_terms_by,
    due_on: row.due_on,
    shares: (standings.get(row.id) ?? []).map((share, at) => ({
      company_credit_id: row.shares[at].company_credit_id,
      account_id: share.account_id,
      currency_code: share.currency_code,
      rate: share.rate,
      distance: row.shares[at].distance,
      held: share.holds
        .reduce(
          (sum, { open_amount }) => MathBN.add(sum, open_amount),
          MathBN.convert(0)
        )
        .toFixed(),
      invoiced: share.invoiced,
      undelivered: share.undelivered,
    })),
    created_at: new Date(row.created_at).toISOString(),
  }))
}

/**
 * An order on account by the Medusa order's id.
 *
 * @throws MedusaError NOT_FOUND
 */
export const refetchOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<AdminOnAccountOrder> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "on_account_order",
      fields: onAccountOrderFields,
      filters: { order_id },
    })
  const [order] = await presentOrders(data as unknown as OrderRow[], container)
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order on account ${order_id}`
    )
  }
  return order
}
