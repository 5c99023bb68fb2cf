/**
 * Pricing context key with a quantity for each price set, instead of Medusa's
 * one `quantity` for all: a cart's lines are priced by one query, however many
 * different quantities there are.
 */
export const QUANTITIES_KEY = "quantity_by_price_set"

/** Quantities by the id of the price set. */
export type QuantityByPriceSet = Record<string, number>

/** What a pricing context says about quantities; none on a product page. */
export type AskedQuantities = {
  quantity?: number
  quantity_by_price_set?: QuantityByPriceSet
}

/**
 * The whole number whose tier holds for a quantity. A contract's tiers are whole
 * numbers, "1–9" and "10 and more": what lies between them, 9.5, belongs to the
 * tier that has begun, and what is less than one piece to the first piece's.
 */
export const tierQuantity = (quantity: number): number =>
  Math.max(1, Math.floor(quantity))

/** The quantity that is asked for of a price set; 1 where none is named. */
export const quantityOf = (
  { quantity, quantity_by_price_set }: AskedQuantities,
  priceSetId: string
): number => Number(quantity_by_price_set?.[priceSetId] ?? quantity ?? 1)

/** What makes an SQL expression, of Knex. */
export type RawSql = { raw: (sql: string, bindings: string[]) => unknown }

/** Whether some quantity is no whole number. */
export const hasFractions = ({
  quantity,
  quantity_by_price_set,
}: AskedQuantities): boolean =>
  [quantity ?? 1, ...Object.values(quantity_by_price_set ?? {})].some(
    (each) => !Number.isInteger(Number(each))
  )

/**
 * The quantities as Medusa's own price query takes one. It compares a tier's
 * bounds with whatever it is given, so an expression that looks the quantity
 * up by the row's price set does.
 *
 * @param round - Applied to each quantity.
 */
export const asQueryQuantity = (
  { quantity, quantity_by_price_set }: AskedQuantities,
  round: (quantity: number) => number,
  knex: () => RawSql
): unknown => {
  if (quantity_by_price_set) {
    const rounded = Object.entries(quantity_by_price_set).map(([id, each]) => [
      id,
      round(Number(each)),
    ])
    return knex().raw("(?::jsonb ->> price.price_set_id)::numeric", [
      JSON.stringify(Object.fromEntries(rounded)),
    ])
  }
  return quantity === undefined ? undefined : round(Number(quantity))
}
