import { listProducts } from "../fixtures/shopping.mjs"
import { rangeShop } from "../scenes/range-shop.mjs"
import { repeated } from "./repeated.mjs"

const ROUNDS = 5

const assertCount = async (side, expected) => {
  const { count } = await listProducts(side)
  if (count !== expected) {
    throw new Error(`The list should count ${expected} products: ${count}`)
  }
}

/** That a buyer whose contract has a range waits no longer for the list. */
export const rangeList = {
  name: "range-list",
  title:
    "product list of 50 with own prices, half of 1,000 contracts with a range of 5,000 of 10,000 products ÷ the same without our plugins or a range",
  aim: 1.25,
  better: "lower",
  scene: rangeShop,
  prepare: async ({ plain, ours, articleCount }) => {
    await assertCount(plain, articleCount)
    await assertCount(ours, articleCount / 2)
    return {
      plain: repeated(ROUNDS, () => listProducts(plain)),
      ours: repeated(ROUNDS, () => listProducts(ours)),
    }
  },
}
