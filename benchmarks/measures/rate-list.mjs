import { LIST_PRICE } from "../fixtures/articles.mjs"
import { PERCENTS } from "../fixtures/rates.mjs"
import { listProducts } from "../fixtures/shopping.mjs"
import { rateShop } from "../scenes/rate-shop.mjs"
import { repeated } from "./repeated.mjs"

const ROUNDS = 5

/** Rows of prices that the shop may have in all. */
const MOST_PRICE_ROWS = 3_000_000

/** How long a changed list price may take until the buyer sees it. */
const EFFECTIVE_WITHIN = 1000

const pricesIn = ({ products }) =>
  products.map(
    ({ variants: [{ calculated_price }] }) => calculated_price.calculated_amount
  )

const assertLess = async (ours) => {
  const expected = PERCENTS.map((percent) => LIST_PRICE * (1 - percent / 100))
  const prices = pricesIn(await listProducts(ours))
  if (!prices.every((price) => expected.includes(price))) {
    throw new Error(`The list should cost ${expected}: ${[...new Set(prices)]}`)
  }
}

/** Changes an article's list price as staff do, and looks what the buyer is asked for it. */
const assertEffective = async ({ admin, ours, articles: [article] }) => {
  const priceNow = async () => {
    const { products } = await ours.buyer.get("/store/products", {
      id: article.product_id,
      region_id: ours.region_id,
      fields: "*variants.calculated_price",
    })
    return pricesIn({ products })[0]
  }
  const before = await priceNow()
  await admin.post(
    `/admin/products/${article.product_id}/variants/${article.variant_id}`,
    { prices: [{ currency_code: "sek", amount: LIST_PRICE * 2 }] }
  )
  const started = performance.now()
  const after = await priceNow()
  const took = performance.now() - started
  if (after !== before * 2 || took > EFFECTIVE_WITHIN) {
    throw new Error(
      `A list price that doubles should make ${before * 2} of ${before} within a second: ${after} after ${took} ms`
    )
  }
  await admin.post(
    `/admin/products/${article.product_id}/variants/${article.variant_id}`,
    { prices: [{ currency_code: "sek", amount: LIST_PRICE }] }
  )
}

/** That percentages cost neither rows nor time. */
export const rateList = {
  name: "rate-list",
  title:
    "product list of 50, 4,000 contracts × percentages on 300 discount groups × 60,000 variants ÷ the same without our plugins",
  aim: 1.2,
  better: "lower",
  scene: rateShop,
  prepare: async ({ plain, ours, admin, articles, priceRows }) => {
    if (priceRows > MOST_PRICE_ROWS) {
      throw new Error(`${priceRows} rows of prices are too many`)
    }
    await assertLess(ours)
    await assertEffective({ admin, ours, articles })
    return {
      plain: repeated(ROUNDS, () => listProducts(plain)),
      ours: repeated(ROUNDS, () => listProducts(ours)),
    }
  },
}
