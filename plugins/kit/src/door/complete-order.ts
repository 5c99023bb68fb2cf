import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { paymentOfCart } from "./payment-state"

/**
 * Does what core had left to do when its process died after the payment was
 * authorised: the order's transactions for what was captured. Everything else
 * stands by then. Can be repeated: a capture is booked once.
 */
export const completeOrder = async (
  { order_id, cart_id }: { order_id: string; cart_id: string },
  container: MedusaContainer
): Promise<void> => {
  const payment = await paymentOfCart(cart_id, container)
  const captures = (payment?.sessions ?? []).flatMap((session) =>
    (session.payment?.captures ?? []).map((capture) => ({
      order_id,
      amount: capture.raw_amount ?? capture.amount,
      currency_code: session.currency_code,
      reference: "capture",
      reference_id: capture.id,
    }))
  )
  if (!captures.length) {
    return
  }

  const orders = container.resolve(Modules.ORDER)
  const booked = await orders.listOrderTransactions(
    { order_id, reference: "capture" },
    { select: ["id", "reference_id"] }
  )
  const known = new Set(booked.map(({ reference_id }) => reference_id))
  const missing = captures.filter(
    ({ reference_id }) => !known.has(reference_id)
  )
  if (missing.length) {
    await orders.addOrderTransactions(missing as never)
  }
}
