import { assertPrices, listProducts } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"
import { repeated } from "./repeated.mjs"

const ROUNDS = 5

/** The list that a buyer sees first. */
export const productList = {
  name: "product-list",
  title:
    "product list of 50 with own prices, 1,000 contracts × 1,000 prices loaded ÷ the same without our plugins",
  aim: 1.15,
  better: "lower",
  scene: shop,
  prepare: async ({ plain, ours }) => {
    await assertPrices({ plain, ours })
    return {
      plain: repeated(ROUNDS, () => listProducts(plain)),
      ours: repeated(ROUNDS, () => listProducts(ours)),
    }
  },
}
