import { useEffect, useRef, useState } from "react"
import { setQuantity } from "./cart-api"
import { useCartChange } from "./use-cart"

const PATIENCE_MS = 400

/**
 * The quantity of a cart line while it is edited: what is typed stays on
 * screen, and is sent when the buyer pauses, so that ten clicks on "more" are
 * one change of the cart.
 */
export const useLineQuantity = (
  cart_id: string,
  line: { id: string; quantity: number },
  onChanged: (quantity: number) => void
) => {
  const [typed, setTyped] = useState(String(line.quantity))
  const wanted = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const change = useCartChange((quantity: number) =>
    setQuantity(cart_id, line.id, quantity)
  )

  // The store's figure counts, unless the buyer has asked for another since.
  useEffect(() => {
    if (wanted.current === null) {
      setTyped(String(line.quantity))
    }
  }, [line.quantity])

  const commit = (quantity: number) => {
    clearTimeout(timer.current)
    if (quantity === (wanted.current ?? line.quantity)) {
      return
    }
    timer.current = setTimeout(() => {
      wanted.current = quantity
      change.mutate(quantity, {
        onSuccess: () => onChanged(quantity),
        onError: () => setTyped(String(line.quantity)),
        onSettled: () => {
          wanted.current = null
        },
      })
    }, PATIENCE_MS)
  }

  return { typed, setTyped, commit, error: change.error }
}
