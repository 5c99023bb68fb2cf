import type { DimensionData } from "./family"

/** One value of a dimension, with what it does to price and weight. */
export type DimensionValue = {
  /** As the article's title has it: `15`; the suffix is apart. */
  text: string
  /** As buyers choose it: `15 mm`. */
  label: string
  /** As the SKU has it. */
  code: string
  price_factor: number
  weight_factor: number
}

const parts = (list: string): string[] => list.split("|")

const firstNumber = (text: string): number =>
  Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(",", ".") ?? Number.NaN)

/** Letters, digits, comma, dot and hyphen: what a SKU of the demo may hold. */
const toCode = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[ÅÄ]/g, "A")
    .replace(/Ö/g, "O")
    .replace(/×/g, "X")
    .replace(/[–/]/g, "-")
    .replace(/[^A-Z0-9,.-]/g, "")

const growth = (
  sizes: number[],
  power: number | undefined,
  factors: string | undefined
): number[] => {
  if (factors) {
    return parts(factors).map(Number)
  }
  return sizes.map((size) => (power ? (size / sizes[0]) ** power : 1))
}

/** The values of a dimension, the smallest first. */
export const valuesOf = (dimension: DimensionData): DimensionValue[] => {
  const texts = parts(dimension.values)
  const sizes = dimension.sizes
    ? parts(dimension.sizes).map(Number)
    : texts.map(firstNumber)
  const codes = dimension.codes ? parts(dimension.codes) : texts.map(toCode)
  const prices = growth(sizes, dimension.price, dimension.factors)
  const weights = growth(sizes, dimension.weight, dimension.weight_factors)
  return texts.map((text, index) => ({
    text,
    label: `${text}${dimension.suffix ?? ""}`,
    code: codes[index],
    price_factor: prices[index],
    weight_factor: weights[index],
  }))
}
