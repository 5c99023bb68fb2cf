import { assertPrices, listProducts } from "../fixtures/shopping.mjs"
import { twoShops } from "../scenes/two-shops.mjs"
import { repeated } from "./repeated.mjs"

const ROUNDS = 5

/** That other companies' contracts do not make a buyer's list slower. */
export const contractCount = {
  name: "contract-count",
  title:
    "product list of 50 with own prices, 5,000 contracts × 200 prices loaded ÷ the same with 10 contracts",
  aim: 1.2,
  better: "lower",
  scene: twoShops,
  prepare: async ({ few, many }) => {
    await assertPrices({ ours: few })
    await assertPrices({ ours: many })
    return {
      plain: repeated(ROUNDS, () => listProducts(few)),
      ours: repeated(ROUNDS, () => listProducts(many)),
    }
  },
}
