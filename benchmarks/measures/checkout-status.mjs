import { fillCart } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"
import { repeated } from "./repeated.mjs"

const LINES = 100

const ROUNDS = 5

/** Everything that stands in the way of an order, against showing the cart. */
export const checkoutStatus = {
  name: "checkout-status",
  title: "checkout-status of a cart of 100 lines ÷ GET of that cart",
  aim: 1.5,
  better: "lower",
  scene: shop,
  prepare: async ({ articles, ours }) => {
    const { id } = await fillCart(ours, articles.slice(0, LINES))
    const path = `/store/carts/${id}`
    return {
      plain: repeated(ROUNDS, () => ours.buyer.get(path)),
      ours: repeated(ROUNDS, () => ours.buyer.get(`${path}/checkout-status`)),
    }
  },
}
