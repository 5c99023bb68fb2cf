import type { HttpTypes } from "@medusajs/types"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { AS_AGREED, choosePayment, fetchPaymentProviders } from "./payment-api"
import { CART_SCOPE } from "./use-cart"

/** How the cart is paid, and what there is to choose from. */
export const usePayment = (cart: HttpTypes.StoreCart) => {
  const queryClient = useQueryClient()
  const { data: providers = [] } = useQuery({
    queryKey: ["payment-providers", cart.region_id],
    queryFn: () => fetchPaymentProviders(cart.region_id as string),
    enabled: Boolean(cart.region_id),
  })
  const choice = useMutation({
    scope: CART_SCOPE,
    mutationFn: (provider_id: string) => choosePayment(cart, provider_id),
    // What is left of the credit stands in the way of one payment only.
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: ["checkout-status"] }),
  })
  const pending = cart.payment_collection?.payment_sessions?.find(
    ({ status }) => status === "pending"
  )?.provider_id
  const usual = providers.includes(AS_AGREED) ? AS_AGREED : providers[0]
  const chosen = choice.variables ?? pending

  return {
    providers,
    provider_id:
      chosen && providers.includes(chosen) ? chosen : (usual ?? AS_AGREED),
    choose: choice.mutate,
    error: choice.error,
  }
}
