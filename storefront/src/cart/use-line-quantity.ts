import { useEffect, useRef, useState } from "react"
import { setQuantity } from "./cart-api"
import { useCartChange, useShownCart } from "./use-cart"

/**
 * The quantity of a cart line while it is edited: what is typed stays on
 * screen. It is sent at once, so that an order placed right after has it; what
 * is asked for while the store is still busy is sent as one change.
 */
export const useLineQuantity = (
  cart_id: string,
  line: { id: string; quantity: number },
  onChanged: (quantity: number) => void
) => {
  const [typed, setTyped] = useState(String(line.quantity))
  const shownCart = useShownCart()
  const wanted = useRef<number | null>(null)
  const stored = useRef(line.quantity)
  stored.current = line.quantity

  const change = useCartChange(async () => {
    const quantity = wanted.current
    if (quantity === null) {
      // The change before this one has taken it along.
      return shownCart()
    }
    try {
      const cart = await setQuantity(cart_id, line.id, quantity)
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
      setTyped(String(line.quantity))
    }
  }, [line.quantity])

  const commit = (quantity: number) => {
    if (quantity !== (wanted.current ?? line.quantity)) {
      wanted.current = quantity
      change.mutate(undefined)
    }
  }

  return { typed, setTyped, commit, error: change.error }
}
