/**
 * One way in which the articles of a family differ. Its lists are texts with
 * `|` between their parts, so that a family stays readable in JSON.
 */
export type DimensionData = {
  /** As the shop names it: Dimension, Längd, Färg. */
  name: string
  /** `15|18|22` */
  values: string
  /** Stands after every value: ` mm`. */
  suffix?: string
  /** What the SKUs say for each value, where the value itself will not do. */
  codes?: string
  /** How big each value is, where its first number does not tell. */
  sizes?: string
  /** Price and weight grow with size to this power; 0 or missing: not at all. */
  price?: number
  weight?: number
  /** Price and weight of each value against the first one, instead of sizes. */
  factors?: string
  weight_factors?: string
}

/**
 * Articles of one kind, from the smallest to the biggest. All combinations of
 * its dimensions exist.
 */
export type FamilyData = {
  /** Of its product, or the beginning of it where the family is split. */
  handle: string
  title: string
  /** Other words for it that people look for. */
  words: string
  description: string
  /** Handle of its category. */
  category: string
  /** United Nations Standard Products and Services Code, 8 digits. */
  unspsc: string
  /** What one piece is: st, längd, ring. */
  unit: string
  /** Pieces in the package that the wholesaler stocks. */
  pack: number
  /** Beginning of the SKUs. */
  sku: string
  /** List price of the smallest article, SEK without VAT. */
  price: number
  /** Of the smallest article, in grams. */
  weight: number
  /** Dimension of which every value is a product of its own. */
  split?: string
  /** Between the values in an article's title; a comma where it is missing. */
  join?: string
  dimensions: DimensionData[]
}
