import type { MedusaContainer } from "@medusajs/framework/types"
import { creditsIn } from "../company-credit/credits-in"
import { ledgerIn } from "../company-credit/ledger-in"
import { decimalOf } from "../on-account-order/decimal-of"
import { HELD_FOR } from "../on-account-order/held-for"

/** One credit that an order is held on. Amounts are decimal texts. */
export type ShareOfOrder = {
  account_id: string
  currency_code: string
  /** Currency of the order, to which the rate belongs. */
  order_currency: string
  rate: string
  /** In the order in which they are charged. */
  holds: { hold_id: string; open_amount: string }[]
}

/** The credits that orders on account are held on, the nearest first, by order id: three queries, however many there are. */
export const ordersOnAccount = async (
  order_ids: readonly string[],
  container: MedusaContainer
): Promise<Map<string, ShareOfOrder[]>> => {
  if (!order_ids.length) {
    return new Map()
  }
  const orders = await creditsIn(container).listOnAccountOrders(
    { order_id: [...new Set(order_ids)] },
    { relations: ["shares"] }
  )
  const holds = await ledgerIn(container).holdsFor(
    HELD_FOR,
    orders.map(({ id }) => id)
  )
  return new Map(
    orders.map(({ id, order_id, currency_code: order_currency, shares }) => [
      order_id as string,
      [...shares]
        .sort((one, other) => one.distance - other.distance)
        .map((share) => ({
          account_id: share.account_id,
          currency_code: share.currency_code,
          order_currency,
          rate: decimalOf(share, "rate"),
          holds: holds
            .filter(
              (hold) =>
                hold.reference_id === id && hold.account_id === share.account_id
            )
            .map((hold) => ({
              hold_id: hold.id,
              open_amount: hold.open_amount,
            })),
        })),
    ])
  )
}
