import type { BoundedRoute } from "./bounded-route"

const cart = ({ cart_id }: Record<string, string>) => ({ id: cart_id })

/** kit's routes. */
export const kitRoutes: BoundedRoute[] = [
  { route: "GET /store/buyer" },
  { route: "GET /store/carts/:id/checkout-status", params: cart },
  { route: "POST /store/carts/:id/complete", params: cart, body: () => ({}) },
]
