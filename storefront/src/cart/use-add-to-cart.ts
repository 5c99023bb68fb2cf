import { statusOf } from "../app/error-text"
import { useRegion } from "../catalogue/use-region"
import { useSession } from "../session/session-context"
import { addLine, createCart, type NewLine } from "./cart-api"
import { forgetCart, recallCart, rememberCart } from "./cart-memory"
import { useCartChange } from "./use-cart"

const NOT_FOUND = 404

/** Adds to the buyer's cart; the first line makes it. */
export const useAddToCart = () => {
  const { buyer } = useSession()
  const region = useRegion()

  return useCartChange(async (line: NewLine) => {
    if (!buyer || !region) {
      throw new Error("A cart needs a buyer and a region")
    }
    const id = recallCart(buyer)
    if (id) {
      try {
        return await addLine(id, line)
      } catch (error) {
        if (statusOf(error) !== NOT_FOUND) {
          throw error
        }
        // Ordered or deleted elsewhere: this line starts a new cart.
        forgetCart(buyer)
      }
    }
    const cart = await createCart(region.id, line)
    rememberCart(buyer, cart.id)
    return cart
  })
}
