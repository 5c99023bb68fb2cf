import { RUN_KEY } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
} from "@medusajs/framework/utils"
import { nextBookings, type Share } from "../../domain/next-bookings"
import { type OrderSums, orderWorth } from "../../domain/order-worth"
import { sharesOf } from "../../domain/shares-of"
import { HELD_FOR } from "./held-for"
import { ledgerIn } from "./ledger-in"
import { BOOKED_FOR, bookedFor, orderKeyOf } from "./order-bookings"
import { sharesOfOutsideOrder } from "./shares-of-outside-order"

/** The order, as far as its budgets depend on it. */
export type FollowedOrder = OrderSums & {
  id: string
  created_at: string | Date
  currency_code: string
  is_draft_order: boolean
  metadata: Record<string, unknown> | null
}

const FIELDS = [
  "id",
  "created_at",
  "canceled_at",
  "currency_code",
  "is_draft_order",
  "metadata",
  "total",
  "item_total",
  "item_tax_total",
  "shipping_total",
  "shipping_tax_total",
  "credit_line_subtotal",
]

/** Whether the door holds something for the order that it has not charged yet: it will, and look again. */
const isUnderWay = async (
  { metadata }: FollowedOrder,
  container: MedusaContainer
): Promise<boolean> => {
  const run_id = metadata?.[RUN_KEY]
  if (typeof run_id !== "string") {
    return false
  }
  const holds = await ledgerIn(container).holdsFor(HELD_FOR, [run_id])
  return holds.some(({ open_amount }) => MathBN.gt(open_amount, 0))
}

const book = async (
  order: FollowedOrder,
  shares: Share[],
  bookings: number,
  container: MedusaContainer
): Promise<void> => {
  const ledger = ledgerIn(container)
  const { charges, credits } = nextBookings(shares, orderWorth(order))
  const data = {
    reference: { type: BOOKED_FOR, id: order.id },
    // What was never held counts in the period in which it was ordered.
    moment: order.created_at,
  }
  const against = ({
    account_id,
    hold_id,
    amount,
  }: (typeof charges)[number]) =>
    hold_id ? { hold_id, amount } : { account_id, amount }
  if (charges.length) {
    const key = orderKeyOf(order.id, bookings + 1)
    await ledger.charge({ ...data, key, charges: charges.map(against) })
  }
  if (credits.length) {
    const key = orderKeyOf(order.id, bookings + (charges.length ? 2 : 1))
    await ledger.credit({ ...data, key, credits: credits.map(against) })
  }
}

/**
 * Brings what an order is charged on budgets to what it is worth now, in the
 * period in which it was ordered: more after an edit upwards, past the amount
 * of a budget too; less for what was taken off or came back; nothing once it
 * is cancelled. Asked once or ten times, early or late, it comes to the same.
 *
 * @throws MedusaError when the order stays locked by somebody who follows it.
 */
export const followOrderBudgets = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> =>
  container
    .resolve(Modules.LOCKING)
    .execute(`budgets.follow:${order_id}`, async () => {
      const { data } = await container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: FIELDS,
          filters: { id: order_id },
        })
      const order = data[0] as unknown as FollowedOrder | undefined
      if (!order || order.is_draft_order) {
        return
      }
      const booked = await bookedFor(order_id, container)
      if (!booked.length && (await isUnderWay(order, container))) {
        return
      }
      const shares = booked.length
        ? sharesOf(booked)
        : await sharesOfOutsideOrder(order, container)
      const bookings = new Set(booked.map(({ key }) => key)).size
      await book(order, shares, bookings, container)
    })
