import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** A line's price, in major units of the cart's currency. */
type LinePrice = { id: string; unit_price: number }

/** The prices that stand on a cart's lines, oldest line first. */
export const retrieveLinePrices = async (
  cart_id: string,
  container: MedusaContainer
): Promise<LinePrice[]> => {
  const lines = await container
    .resolve(Modules.CART)
    .listLineItems(
      { cart_id },
      { select: ["id", "unit_price"], order: { created_at: "ASC", id: "ASC" } }
    )
  return lines.map(({ id, unit_price }) => ({
    id,
    unit_price: Number(unit_price),
  }))
}
