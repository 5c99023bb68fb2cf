import { useEffect, useRef, useState } from "react"
import { setLineUnit, type UnitLine } from "../articles/articles-api"
import { fetchOpenCart, setQuantity } from "./cart-api"
import { useCartChange, useShownCart } from "./use-cart"

/**
 * The quantity of a cart line, in the unit chosen for it, while it is edited:
 * what is typed stays on screen. It is sent at once, so that an order placed right after has it; what
 * is asked for while the store is still busy is sent as one change.
 */
export const useLineQuantity = (
  cart_id: string,
  line: { id: string; quantity: number },
  inUnit: UnitLine | undefined,
  onChanged: (quantity: number) => void
) => {
  const shown = inUnit?.count ?? line.quantity
  const [typed, setTyped] = useState(String(shown))
  const shownCart = useShownCart()
  const wanted = useRef<number | null>(null)
  const stored = useRef(shown)
  stored.current = shown

  const set = async (quantity: number) => {
    if (!inUnit || inUnit.factor === 1) {
      return setQuantity(cart_id, line.id, quantity)
    }
    const { unit } = inUnit
    await setLineUnit(cart_id, line.id, { unit, count: quantity })
    return fetchOpenCart(cart_id)
  }

  const change = useCartChange(async () => {
    const quantity = wanted.current
    if (quantity === null) {
      // The change before this one has taken it along.
      return shownCart()
    }
    try {
      const cart = await set(quantity)
      onChanged(quantity)
      return cart
    } catch (error) {
      setTyped(String(stored.current))
      throw error
    } finally {
      if (wanted.current === quantity) {
        wanted.current = null
      }
    }
  })

  // The store's figure counts, unless the buyer has asked for another since.
  useEffect(() => {
    if (wanted.current === null) {
      setTyped(String(shown))
    }
  }, [shown])

  const commit = (quantity: number) => {
    if (quantity !== (wanted.current ?? shown)) {
      wanted.current = quantity
      change.mutate(undefined)
    }
  }

  return { typed, setTyped, commit, error: change.error }
}
