import type { BoundedRoute } from "./bounded-route"

const cart = ({ cart_id }: Record<string, string>) => ({ id: cart_id })
const hold = ({ order_hold_id }: Record<string, string>) => ({
  id: order_hold_id,
})

/** kit's routes. */
export const kitRoutes: BoundedRoute[] = [
  { route: "GET /store/buyer" },
  { route: "GET /store/carts/:id/checkout-status", params: cart },
  { route: "POST /store/carts/:id/complete", params: cart, body: () => ({}) },
  {
    route: "GET /admin/order-holds",
    isList: true,
    filters: ["id", "order_id", "company_id", "code"],
  },
  { route: "GET /admin/order-holds/:id", params: hold },
  {
    route: "POST /admin/order-holds/:id/release",
    params: hold,
    body: () => ({ reason: "Gränser" }),
    texts: ["reason"],
  },
]
