import { showProduct } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"
import { repeated } from "./repeated.mjs"

/** Pages one after the other, each of another product. */
const PAGES = 20

/** A product's page with the buyer's price. */
export const productPage = {
  name: "product-page",
  title: "product page ÷ the same without our plugins",
  aim: 1.15,
  better: "lower",
  scene: shop,
  prepare: async ({ articles, plain, ours }) => ({
    plain: repeated(PAGES, (page) => showProduct(plain, articles[page])),
    ours: repeated(PAGES, (page) => showProduct(ours, articles[page])),
  }),
}
