import { store } from "../app/store-client"

/** What holds for the freight of a cart; amounts without VAT. */
export type CartFreight = {
  kind: "list" | "free" | "free_above" | "flat" | "collect" | "as_invoiced"
  free_above: number | null
  /** Sum of goods lacking until freight is free; null where no sum makes it free. */
  left_until_free: number | null
  amount: number | null
  carrier: string | null
  carrier_account: string | null
}

/** When a cart is delivered, and on what freight terms. */
export type DeliveryDays = {
  /** Null: no day can be promised. */
  promised_date: string | null
  wished_date: string | null
  /** Null: what the shop charges everybody. */
  freight: CartFreight | null
  lines: { line_item_id: string; wished_date: string | null }[]
}

type Answer = { delivery: DeliveryDays }

const path = (cart_id: string): string => `/store/carts/${cart_id}/delivery`

/** The days as they are now. */
export const fetchDeliveryDays = async (
  cart_id: string
): Promise<DeliveryDays> =>
  (await store().client.fetch<Answer>(path(cart_id))).delivery

/** Wishes a day for the whole cart, or none; what is wished for lines stays. */
export const wishDay = async (
  cart_id: string,
  wished_date: string | null,
  { lines }: Pick<DeliveryDays, "lines">
): Promise<DeliveryDays> =>
  (
    await store().client.fetch<Answer>(path(cart_id), {
      method: "POST",
      body: { wished_date, lines: lines.filter((line) => line.wished_date) },
    })
  ).delivery
