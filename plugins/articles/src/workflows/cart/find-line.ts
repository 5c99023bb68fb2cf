import type {
  CartLineItemDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** A line of a cart, and which. */
export type LineOfCart = { cart_id: string; line_id: string }

/**
 * A line with an article, by the cart that it has to be in.
 *
 * @throws MedusaError NOT_FOUND when that cart has no such line.
 */
export const findLine = async (
  { cart_id, line_id }: LineOfCart,
  container: MedusaContainer
): Promise<CartLineItemDTO & { variant_id: string }> => {
  const [line] = await container.resolve(Modules.CART).listLineItems(
    { id: line_id, cart_id },
    {
      select: ["id", "variant_id", "quantity", "metadata", "is_custom_price"],
    }
  )
  if (!line?.variant_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Line item with id: ${line_id} was not found`
    )
  }
  return { ...line, variant_id: line.variant_id }
}
