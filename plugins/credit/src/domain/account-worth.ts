import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** A payment of an order. */
type Payment = {
  provider_id: string
  amount: BigNumberInput
  canceled_at: string | Date | null
}

/** An order, as far as its credit depends on it. */
export type PayableOrder = {
  canceled_at: string | Date | null
  /** What it costs now, tax included, without what came back. */
  total: BigNumberInput
  payments: Payment[]
}

const standing = ({ payments }: PayableOrder): Payment[] =>
  payments.filter(({ canceled_at }) => !canceled_at)

/** Whether a payment of the order says that it is paid on account. */
export const isPaidOnAccount = (
  order: PayableOrder,
  provider: string
): boolean =>
  standing(order).some(({ provider_id }) => provider_id === provider)

/** Whether somebody is to pay an order against an invoice: by its payment, or because it has none. */
export const isOnAccount = (order: PayableOrder, provider: string): boolean =>
  !standing(order).length || isPaidOnAccount(order, provider)

/**
 * What of an order is owed on account, as decimal text in major units: what it
 * costs now less what is paid otherwise; nothing once it is cancelled.
 *
 * @param provider - Id of the payment provider of orders on account.
 */
export const accountWorth = (order: PayableOrder, provider: string): string => {
  if (order.canceled_at) {
    return "0"
  }
  const otherwise = standing(order)
    .filter(({ provider_id }) => provider_id !== provider)
    .reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0))
  return MathBN.max(MathBN.sub(order.total, otherwise), 0).toFixed()
}
