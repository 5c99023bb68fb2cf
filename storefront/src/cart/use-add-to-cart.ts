import { statusOf } from "../app/error-text"
import { useRegion } from "../catalogue/use-region"
import { useSession } from "../session/session-context"
import { addInUnits, createEmptyCart } from "../articles/articles-api"
import { addLine, createCart, fetchOpenCart, type NewLine } from "./cart-api"
import { forgetCart, recallCart, rememberCart } from "./cart-memory"
import { useCartChange } from "./use-cart"

const NOT_FOUND = 404

const addTo = async (cart_id: string, { unit, ...line }: NewLine) => {
  if (!unit) {
    return addLine(cart_id, line)
  }
  const { variant_id, quantity } = line
  await addInUnits(cart_id, { variant_id, unit, count: quantity })
  return fetchOpenCart(cart_id)
}

const startWith = async (region_id: string, line: NewLine) =>
  line.unit ? createEmptyCart(region_id) : createCart(region_id, line)

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
        return await addTo(id, line)
      } catch (error) {
        if (statusOf(error) !== NOT_FOUND) {
          throw error
        }
        // Ordered or deleted elsewhere: this line starts a new cart.
        forgetCart(buyer)
      }
    }
    const cart = await startWith(region.id, line)
    rememberCart(buyer, cart.id)
    return line.unit ? addTo(cart.id, line) : cart
  })
}
