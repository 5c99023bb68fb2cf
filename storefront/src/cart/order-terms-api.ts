import { store } from "../app/store-client"

/** What the goods of a cart are to be worth; decimal texts without VAT. */
export type OrderValue = {
  minimum: string | null
  maximum: string | null
  small_order_fee: string | null
  goods: string
  lacking: string
  /** Fee that the cart bears now; null: none. */
  fee: string | null
}

/** What is agreed on the value of a cart's goods; null: nothing. */
export const fetchOrderValue = async (
  cart_id: string
): Promise<OrderValue | null> =>
  (
    await store().client.fetch<{
      order_terms: { order_value: OrderValue | null }
    }>(`/store/carts/${cart_id}/order-terms`)
  ).order_terms.order_value
