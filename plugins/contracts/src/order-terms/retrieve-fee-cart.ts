import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GoodsLine } from "../domain/freight/goods-sum"
import type { MaybeFeeLine } from "../domain/order-terms/fee-line"

/** A cart's line, as far as its goods' value and its fee go. */
export type FeeCartLine = MaybeFeeLine & GoodsLine

/** A cart, as far as its fee goes. */
export type FeeCart = {
  id: string
  currency_code: string
  locale: string | null
  completed_at: string | Date | null
  items: FeeCartLine[]
}

/** Fields of a cart's lines that decide about its fee. */
export const FEE_LINE_FIELDS = [
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.is_tax_inclusive",
  "items.metadata",
  "items.tax_lines.rate",
]

/** A cart with what decides about its fee; null for an unknown one. */
export const retrieveFeeCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<FeeCart | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "cart",
      fields: [
        "id",
        "currency_code",
        "locale",
        "completed_at",
        ...FEE_LINE_FIELDS,
      ],
      filters: { id: cart_id },
    })
  const cart = data[0] as unknown as FeeCart | undefined
  return cart ? { ...cart, items: cart.items ?? [] } : null
}
