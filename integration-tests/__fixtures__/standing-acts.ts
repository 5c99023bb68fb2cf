import {
  createCart,
  createReadyCart,
  placeOrderOf,
  type Article,
  type Cart,
  type Store,
} from "@medusa-b2b/testing/fixtures"
import type { Answer, Caller } from "@medusa-b2b/testing/requests"
import {
  createOrderFulfillmentWorkflow,
  createOrderPaymentCollectionWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CompanyStore } from "./company-store"

/** What somebody had in hand before their company's status changed. */
export type InHand = {
  /** With one line, to be filled further. */
  cart: Cart
  /** Lacks nothing. */
  ready: Cart
  order_id: string
  line_id: string
  /** Of the order, to be paid. */
  payment_collection_id: string
}

/** Fills carts and places an order that has been sent and is to be paid. */
export const takeInHand = async (
  store: Store,
  buyer: Caller,
  article: Article
): Promise<InHand> => {
  const lines = [{ article, quantity: 1 }]
  const { order } = await placeOrderOf(store, buyer, lines)
  const { result } = await createOrderPaymentCollectionWorkflow(
    store.container
  ).run({ input: { order_id: order.id, amount: 10 } })
  await createOrderFulfillmentWorkflow(store.container).run({
    input: {
      order_id: order.id,
      location_id: store.warehouse.location_id,
      items: [{ id: order.items[0].id, quantity: 1 }],
    },
  })
  return {
    cart: await createCart(store, buyer, lines),
    ready: await createReadyCart(store, buyer, lines),
    order_id: order.id,
    line_id: order.items[0].id,
    payment_collection_id: result[0].id,
  }
}

type Attempt = (
  buyer: Caller,
  given: CompanyStore,
  inHand: InHand
) => Promise<Answer<{ message?: string }>>

/** One request for each act of `domain/standing.ts`. */
export const ATTEMPTS: Record<string, Attempt> = {
  log_in: (buyer) => buyer.get("/store/companies"),
  see_prices: (buyer, _given, { cart }) => buyer.get(`/store/carts/${cart.id}`),
  cart: (buyer, { articles }, { cart }) =>
    buyer.post(`/store/carts/${cart.id}/line-items`, {
      variant_id: articles["BORR-6"].variant_id,
      quantity: 1,
    }),
  order: (buyer, _given, { ready }) =>
    buyer.post(`/store/carts/${ready.id}/complete`),
  pay: (buyer, _given, { payment_collection_id }) =>
    buyer.post(
      `/store/payment-collections/${payment_collection_id}/payment-sessions`,
      { provider_id: "pp_system_default" }
    ),
  return: (buyer, { store }, { order_id, line_id }) =>
    buyer.post("/store/returns", {
      order_id,
      items: [{ id: line_id, quantity: 1 }],
      return_shipping: { option_id: store.warehouse.shipping_option_id },
    }),
  invite: (buyer, { companies }) =>
    buyer.post(`/store/companies/${companies.stockholm.id}/invitations`, {
      email: "ny@kund.test",
      role: "buyer",
    }),
}
