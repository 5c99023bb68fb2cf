/** What a percentage may be about, the most specific first. */
export const RATE_TARGETS = [
  "product",
  "discount_group",
  "category",
  "collection",
  "tag",
  "all",
] as const

export type RateTarget = (typeof RATE_TARGETS)[number]
