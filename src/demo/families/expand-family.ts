import type { ArticleData, ProductData } from "../data/types"
import { type DimensionValue, valuesOf } from "./dimension-values"
import type { DimensionData, FamilyData } from "./family"
import { listPrices } from "./list-price"
import { toHandle } from "./to-handle"

type Choice = { name: string; value: DimensionValue; suffix: string }

/** All ways to choose one value of each dimension; the last varies fastest. */
const combinations = (dimensions: DimensionData[]): Choice[][] =>
  dimensions.reduce<Choice[][]>(
    (chosen, { name, suffix = "", ...dimension }) => {
      const values = valuesOf({ name, suffix, ...dimension })
      return chosen.flatMap((before) =>
        values.map((value) => [...before, { name, value, suffix }])
      )
    },
    [[]]
  )

const product = (numbers: number[]): number =>
  numbers.reduce((result, number) => result * number, 1)

/** `3,5 × 40 mm`: where values are multiplied, the unit stands once. */
const titleOf = (choices: Choice[], join: string | undefined): string => {
  if (!join) {
    return choices.map(({ value }) => value.label).join(", ")
  }
  const last = choices.at(-1) as Choice
  const texts = choices.map(({ value }) => value.text)
  return `${texts.join(join)}${last.suffix}`
}

const toArticle = (
  family: FamilyData,
  fixed: DimensionValue | undefined,
  choices: Choice[]
): ArticleData => {
  const values = [
    ...(fixed ? [fixed] : []),
    ...choices.map(({ value }) => value),
  ]
  const grams =
    family.weight * product(values.map(({ weight_factor }) => weight_factor))
  return {
    sku: [family.sku, ...values.map(({ code }) => code)].join("-"),
    title: titleOf(choices, family.join),
    options: Object.fromEntries(
      choices.map(({ name, value }) => [name, value.label])
    ),
    prices: listPrices(
      family.price * product(values.map(({ price_factor }) => price_factor))
    ),
    weight: Math.max(1, Math.round(grams)),
  }
}

const toProduct = (
  family: FamilyData,
  fixed: DimensionValue | undefined
): ProductData => {
  const dimensions = family.dimensions.filter(
    ({ name }) => name !== family.split
  )
  return {
    handle: fixed ? `${family.handle}-${toHandle(fixed.label)}` : family.handle,
    title: fixed ? `${family.title} ${fixed.label}` : family.title,
    subtitle: family.words,
    description: family.description,
    category: family.category,
    unspsc: family.unspsc,
    unit: family.unit,
    pack: family.pack,
    variants: combinations(dimensions).map((choices) =>
      toArticle(family, fixed, choices)
    ),
  }
}

/** The products of a family with all their articles; the same each time. */
export const expandFamily = (family: FamilyData): ProductData[] => {
  const split = family.dimensions.find(({ name }) => name === family.split)
  return split
    ? valuesOf(split).map((value) => toProduct(family, value))
    : [toProduct(family, undefined)]
}
