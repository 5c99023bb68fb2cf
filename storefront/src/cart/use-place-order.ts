import type { HttpTypes } from "@medusajs/types"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { useNavigate } from "react-router-dom"
import { useSession } from "../session/session-context"
import { forgetCart } from "./cart-memory"
import type { CheckoutStatus } from "./checkout-status-api"
import { placeOrder } from "./place-order"
import { CART_SCOPE, showCart } from "./use-cart"

/**
 * Orders the cart once, however often the button is pressed, after all changes
 * that are still on their way. A refusal becomes the checkout status.
 */
export const usePlaceOrder = (
  cart: HttpTypes.StoreCart,
  provider_id: string,
  onRefused: () => void
) => {
  const { buyer } = useSession()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const running = useRef(false)

  const order = useMutation({
    scope: CART_SCOPE,
    mutationFn: () => placeOrder(cart, provider_id),
    onSuccess: (placement) => {
      if (!placement.placed) {
        queryClient.setQueryData<CheckoutStatus>(["checkout-status", cart.id], {
          can_place: false,
          violations: placement.violations,
        })
        return onRefused()
      }
      if (buyer) {
        forgetCart(buyer)
      }
      navigate(`/orders/${placement.order.id}/placed`, { replace: true })
      showCart(queryClient, null)
      void queryClient.invalidateQueries({ queryKey: ["orders"] })
      void queryClient.invalidateQueries({ queryKey: ["credit"] })
    },
    onSettled: () => {
      running.current = false
    },
  })

  const place = () => {
    if (!running.current) {
      running.current = true
      order.mutate()
    }
  }

  return { place, isPending: order.isPending, error: order.error }
}
