import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { PayableOrder } from "../../domain/account-worth"

type Amount = { amount: BigNumberInput }
type FoundPayment = Amount & {
  provider_id: string
  canceled_at: string | Date | null
  captures?: Amount[] | null
  refunds?: Amount[] | null
}
type FoundOrder = Omit<FollowedOrder, "payments" | "captured"> & {
  payment_collections?: ({ payments?: FoundPayment[] | null } | null)[] | null
}

/** An order, as far as its credit depends on it. */
export type FollowedOrder = PayableOrder & {
  id: string
  created_at: string | Date
  currency_code: string
  is_draft_order: boolean
  metadata: Record<string, unknown> | null
  /** What has been paid, by whatever way, less what was given back. */
  captured: string
}

const PAYMENTS = "payment_collections.payments"

const FIELDS = [
  "id",
  "created_at",
  "canceled_at",
  "currency_code",
  "is_draft_order",
  "metadata",
  "total",
  `${PAYMENTS}.provider_id`,
  `${PAYMENTS}.amount`,
  `${PAYMENTS}.canceled_at`,
  `${PAYMENTS}.captures.amount`,
  `${PAYMENTS}.refunds.amount`,
]

const sum = (amounts: Amount[] | null | undefined): BigNumberInput =>
  (amounts ?? []).reduce<BigNumberInput>(
    (all, { amount }) => MathBN.add(all, amount),
    0
  )

/** An order with its payments, less what was given back of them; null for an unknown one. */
export const orderToFollow = async (
  order_id: string,
  container: MedusaContainer
): Promise<FollowedOrder | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } })
  const found = data[0] as unknown as FoundOrder | undefined
  if (!found) {
    return null
  }
  const { payment_collections, ...order } = found
  const payments = (payment_collections ?? []).flatMap(
    (collection) => collection?.payments ?? []
  )
  return {
    ...order,
    captured: MathBN.sub(
      sum(payments.flatMap(({ captures }) => captures ?? [])),
      sum(payments.flatMap(({ refunds }) => refunds ?? []))
    ).toFixed(),
    payments: payments.map(({ provider_id, amount, canceled_at, refunds }) => ({
      provider_id,
      canceled_at,
      amount: MathBN.sub(amount, sum(refunds)),
    })),
  }
}
