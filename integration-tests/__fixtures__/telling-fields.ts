/**
 * What a curious caller asks for: amounts and stock levels by every name and
 * way that core's entities have. Routes refuse what they do not know.
 */
export const TELLING_FIELDS = [
  undefined,
  "*",
  "*variants,*variants.prices",
  "*variants.calculated_price",
  "+variants.inventory_quantity",
  "*variants.price_set.prices.price_list",
  "*variants.inventory_items.inventory.location_levels",
  "*products.variants.prices,*products.variants.calculated_price",
  "*prices,*price_set,*price_set.prices,*calculated_price",
  "+inventory_quantity,*inventory_items.inventory.location_levels",
  "*items,+total,+items.unit_price,*promotions.application_method",
]

/** Names under which a number is an amount or a stock level, whoever made the answer. */
const TELLING_NAME = /price|amount|total|quantity|stock|cost/i

const isNumeric = (value: unknown): boolean =>
  typeof value === "number" ||
  (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value))

/** Places of an answer where a number stands under a telling name. */
export const tellingPlaces = (answer: unknown, place = ""): string[] =>
  typeof answer === "object" && answer !== null
    ? Object.entries(answer).flatMap(([name, value]) => [
        ...(TELLING_NAME.test(name) && isNumeric(value)
          ? [`${place}.${name}: ${value}`]
          : []),
        ...tellingPlaces(value, `${place}.${name}`),
      ])
    : []
