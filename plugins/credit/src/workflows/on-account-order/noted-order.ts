import { RUN_KEY } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { creditsIn } from "../company-credit/credits-in"
import { decimalOf } from "./decimal-of"

/** An order on account as it was noted when it was placed, with the credits that it is held on. */
export type NotedOrder = {
  id: string
  run_id: string | null
  order_id: string | null
  company_id: string
  company_credit_id: string | null
  currency_code: string
  /** What it cost then, decimal text in major units. */
  amount: string
  /** What it was worth on account when its credits last followed it, and all that has come off since it was placed. */
  worth: string
  came_off: string
  payment_terms_kind: "net" | "month_end" | "prepaid"
  payment_terms_days: number
  /** Calendar date. */
  due_on: string
  shares: NotedShare[]
}

/** One credit that an order is held on; decimal texts. */
export type NotedShare = {
  id: string
  company_credit_id: string
  account_id: string
  currency_code: string
  rate: string
  undelivered: string
  undelivered_by_staff: string
  distance: number
}

/** A row of an order on account with its shares, amounts as decimal texts. */
export const readNoted = <
  Row extends { shares?: (object & { distance: number })[] | null },
>(
  row: Row
): Row & Pick<NotedOrder, "amount" | "worth" | "came_off" | "shares"> =>
  ({
    ...row,
    amount: decimalOf(row, "amount"),
    worth: decimalOf(row, "worth"),
    came_off: decimalOf(row, "came_off"),
    shares: (row.shares ?? [])
      .map((share) => ({
        ...share,
        rate: decimalOf(share, "rate"),
        undelivered: decimalOf(share, "undelivered"),
        undelivered_by_staff: decimalOf(share, "undelivered_by_staff"),
      }))
      .sort((one, other) => one.distance - other.distance),
  }) as Row & Pick<NotedOrder, "amount" | "worth" | "came_off" | "shares">

const first = async (
  filters: { order_id: string } | { run_id: string },
  container: MedusaContainer
): Promise<NotedOrder | null> => {
  const [found] = await creditsIn(container).listOnAccountOrders(filters, {
    relations: ["shares"],
    take: 1,
  })
  return found ? readNoted(found as unknown as NotedOrder) : null
}

/**
 * What an order was noted as; null when it is not on account. An order whose
 * passage is still under way is found by that.
 */
export const notedOrder = async (
  order: { id: string; metadata?: Record<string, unknown> | null },
  container: MedusaContainer
): Promise<NotedOrder | null> => {
  const run_id = order.metadata?.[RUN_KEY]
  return (
    (await first({ order_id: order.id }, container)) ??
    (typeof run_id === "string" ? await first({ run_id }, container) : null)
  )
}
