import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { creditsIn } from "../company-credit/credits-in"
import { ledgerIn } from "../company-credit/ledger-in"

/** Reference type of the holds of an order on account, by the id of its `on_account_order`. */
export const HELD_FOR = "on_account_order"

/** One credit that an order is held on. Amounts are decimal texts. */
export type ShareOfOrder = {
  id: string
  account_id: string
  currency_code: string
  rate: string
  undelivered: string
  /** In the order in which they are charged. */
  holds: { hold_id: string; open_amount: string }[]
}

/** An order on account with its holds. */
export type HeldOrder = {
  id: string
  order_id: string
  amount: string
  shares: ShareOfOrder[]
}

const text = (value: unknown): string =>
  MathBN.convert(value as BigNumberInput).toFixed()

/** The orders on account among some orders, by order id, with what is left of their holds. */
export const ordersOnAccount = async (
  order_ids: readonly string[],
  container: MedusaContainer
): Promise<Map<string, HeldOrder>> => {
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
    orders.map(({ id, order_id, amount, shares }) => [
      order_id as string,
      {
        id,
        order_id: order_id as string,
        amount: text(amount),
        shares: [...shares]
          .sort((one, other) => one.distance - other.distance)
          .map((share) => ({
            id: share.id,
            account_id: share.account_id,
            currency_code: share.currency_code,
            rate: text(share.rate),
            undelivered: text(share.undelivered),
            holds: holds
              .filter(
                (hold) =>
                  hold.reference_id === id &&
                  hold.account_id === share.account_id
              )
              .map((hold) => ({
                hold_id: hold.id,
                open_amount: hold.open_amount,
              })),
          })),
      },
    ])
  )
}
