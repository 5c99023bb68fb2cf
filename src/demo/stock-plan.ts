import type { ArticleData, WarehouseData } from "./data/types"

/** 32-bit FNV-1a: the same number for the same text, on every machine. */
const hash = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      Math.imul(sum ^ (letter.codePointAt(0) as number), 16_777_619) >>> 0,
    2_166_136_261
  )

/** Pieces that a warehouse with the whole range would hold of an article, about. */
const usual = (price: number): number =>
  Math.min(5000, Math.max(4, Math.round(24_000 / price)))

/**
 * How much of an article lies in a warehouse; undefined where it does not
 * stock it at all. The cheaper, the more; and one in fifty is sold out.
 *
 * @param central - Holds everything, and alone what has a figure of its own.
 */
export const stockOf = (
  { sku, prices, stock }: ArticleData,
  { key, range }: WarehouseData,
  central: boolean
): number | undefined => {
  if (stock !== undefined) {
    return central ? stock : undefined
  }
  const number = hash(`${sku}@${key}`)
  if (!central && number % 100 >= range) {
    return undefined
  }
  if ((number >>> 8) % 50 === 0) {
    return 0
  }
  const share = (0.5 + ((number >>> 16) % 100) / 100) * (range / 100)
  return Math.max(1, Math.round(usual(prices.sek) * share))
}
