import { fillCart } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"

const LINES = 100

const sideOf = async (side, articles) => {
  const { id } = await fillCart(side, articles.slice(0, LINES))
  const { variant_id } = articles[LINES]
  const path = `/store/carts/${id}/line-items`
  return {
    add: () => side.buyer.post(path, { variant_id, quantity: 1 }),
    takeOut: async () => {
      const { cart } = await side.buyer.get(`/store/carts/${id}`)
      const line = cart.items.find((item) => item.variant_id === variant_id)
      if (line) {
        await side.buyer.delete(`${path}/${line.id}`)
      }
    },
  }
}

/** One line more in a big cart. */
export const cartLine = {
  name: "cart-line",
  title: "add a line to a cart of 100 ÷ the same without our plugins",
  aim: 1.15,
  better: "lower",
  scene: shop,
  prepare: async ({ articles, ...sides }) => {
    const plain = await sideOf(sides.plain, articles)
    const ours = await sideOf(sides.ours, articles)
    return {
      plain: plain.add,
      ours: ours.add,
      reset: (side) => (side === "ours" ? ours : plain).takeOut(),
    }
  },
}
