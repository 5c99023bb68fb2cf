import { fillCart } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"

const LINES = 500

/** Each time another place: core prices and taxes every line of a cart anew that moves. */
const mover = async ({ buyer, country_code, ...side }, articles) => {
  const { id } = await fillCart({ buyer, ...side }, articles.slice(0, LINES))
  let moves = 0
  return () => {
    moves += 1
    return buyer.post(`/store/carts/${id}`, {
      shipping_address: { country_code, city: `Ort ${moves}` },
    })
  }
}

/** Every line of a very big cart priced again. */
export const cartReprice = {
  name: "cart-reprice",
  title: "price a cart of 500 lines again ÷ the same without our plugins",
  aim: 1.3,
  better: "lower",
  scene: shop,
  prepare: async ({ articles, plain, ours }) => ({
    plain: await mover(plain, articles),
    ours: await mover(ours, articles),
  }),
}
