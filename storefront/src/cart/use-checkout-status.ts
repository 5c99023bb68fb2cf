import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { fetchCheckoutStatus } from "./checkout-status-api"

/** What still stands between the cart and the order; read again after each change. */
export const useCheckoutStatus = (cart_id: string) =>
  useQuery({
    queryKey: ["checkout-status", cart_id],
    queryFn: () => fetchCheckoutStatus(cart_id),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
