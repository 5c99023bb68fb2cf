import type { HttpTypes } from "@medusajs/types"
import {
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from "@tanstack/react-query"
import { useSession } from "../session/session-context"
import { fetchOpenCart } from "./cart-api"
import { forgetCart, recallCart } from "./cart-memory"

type Cart = HttpTypes.StoreCart

const CART_KEY = ["cart"]

/**
 * Whatever changes a cart waits for its turn: the store locks a cart, and the
 * last answer must be the last state.
 */
export const CART_SCOPE = { id: "cart" }

/** Shows a cart that the store has just answered with, and what hangs on it. */
export const showCart = (queryClient: QueryClient, cart: Cart | null): void => {
  queryClient.setQueryData(CART_KEY, cart)
  void queryClient.invalidateQueries({ queryKey: ["checkout-status"] })
}

/** The open cart of the buyer and company; null when nothing is in it yet. */
export const useCart = () => {
  const { buyer, status } = useSession()
  return useQuery({
    queryKey: CART_KEY,
    queryFn: async (): Promise<Cart | null> => {
      const id = buyer && recallCart(buyer)
      const cart = id ? await fetchOpenCart(id) : null
      if (buyer && id && !cart) {
        forgetCart(buyer)
      }
      return cart
    },
    enabled: status === "buying",
  })
}

/** Reads the cart that is on screen, without asking the store. */
export const useShownCart = () => {
  const queryClient = useQueryClient()
  return (): Cart | null => queryClient.getQueryData<Cart>(CART_KEY) ?? null
}

/** A change of the cart; the answer of the store replaces what is shown. */
export const useCartChange = <Input>(
  change: (input: Input) => Promise<Cart | null>
) => {
  const queryClient = useQueryClient()
  return useMutation({
    scope: CART_SCOPE,
    mutationFn: change,
    onSuccess: (cart) => showCart(queryClient, cart),
  })
}
