import { readyCart } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"

const LINES = 50

/** Makes an order of a cart. */
export const complete = async ({ buyer }, id) => {
  const answer = await buyer.post(`/store/carts/${id}/complete`)
  if (answer.type !== "order") {
    throw new Error(`No order: ${JSON.stringify(answer).slice(0, 2000)}`)
  }
}

/** An order, through the door. */
export const completeCart = {
  name: "complete-cart",
  title: "completing a cart of 50 lines ÷ the same without our plugins",
  aim: 1.2,
  better: "lower",
  scene: shop,
  prepare: async ({ articles, plain, ours }) => {
    const lines = articles.slice(0, LINES)
    const carts = {}
    return {
      plain: () => complete(plain, carts.plain),
      ours: () => complete(ours, carts.ours),
      reset: async (side) => {
        carts[side] = await readyCart(side === "ours" ? ours : plain, lines)
      },
    }
  },
}
