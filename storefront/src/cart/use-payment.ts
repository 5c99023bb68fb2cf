import type { HttpTypes } from "@medusajs/types"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { useCredit } from "../credit/use-credit"
import {
  AS_AGREED,
  choosePayment,
  fetchPaymentProviders,
  ON_ACCOUNT,
} from "./payment-api"
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
  const { data: known } = useCredit()
  const hasCredit = Boolean(known?.credit) && providers.includes(ON_ACCOUNT)
  const usual = providers.find((id) => hasCredit || id === AS_AGREED)
  const chosen = choice.variables ?? pending
  const { mutate: choose } = choice
  const provider_id =
    chosen && providers.includes(chosen)
      ? chosen
      : (usual ?? providers[0] ?? AS_AGREED)

  // The store takes a payment back whenever the cart costs something else.
  // Told again at once, it says beforehand what is too much.
  const toldFor = useRef<number>()
  useEffect(() => {
    const isTold = Boolean(pending) || toldFor.current === cart.total
    if (provider_id === ON_ACCOUNT && !isTold) {
      toldFor.current = cart.total
      choose(ON_ACCOUNT)
    }
  }, [provider_id, pending, cart.total, choose])

  return { providers, provider_id, choose, error: choice.error }
}
