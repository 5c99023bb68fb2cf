import type { HttpTypes } from "@medusajs/types"

/** What a variant costs the reader, without VAT, in major units. */
export type OwnPrice = {
  amount: number
  /** The same with VAT; null where the VAT is not known. */
  gross_amount: number | null
  currency_code: string
  /** What it costs without a contract, where that is more. */
  list_amount: number | null
  /** A lower or higher price begins at this quantity. */
  next_tier_from: number | null
}

type CalculatedPrice = HttpTypes.StoreProductVariant["calculated_price"]

const withoutVat = (
  amount: number | null,
  amount_without_tax: number | null | undefined,
  is_inclusive: boolean | undefined
): number | null => (is_inclusive ? (amount_without_tax ?? amount) : amount)

/**
 * Reads core's calculated price; null when the variant has no price here.
 *
 * @param known_list_amount - List price from elsewhere: core's own answer
 * names none beside a contract price.
 */
export const ownPrice = (
  price: CalculatedPrice,
  known_list_amount?: number
): OwnPrice | null => {
  const amount = withoutVat(
    price?.calculated_amount ?? null,
    price?.calculated_amount_without_tax,
    price?.is_calculated_price_tax_inclusive
  )
  if (!price?.currency_code || amount === null) {
    return null
  }
  const listAmount =
    known_list_amount ??
    withoutVat(
      price.original_amount,
      price.original_amount_without_tax,
      price.is_original_price_tax_inclusive
    )
  const tierEnd = price.calculated_price?.max_quantity
  return {
    amount,
    gross_amount: price.calculated_amount_with_tax ?? null,
    currency_code: price.currency_code,
    list_amount: listAmount !== null && listAmount > amount ? listAmount : null,
    next_tier_from: tierEnd ? tierEnd + 1 : null,
  }
}

/** The lowest of several variants' prices, to say "from". */
export const lowestPrice = (prices: (OwnPrice | null)[]): OwnPrice | null =>
  prices.reduce(
    (lowest, price) =>
      price && (!lowest || price.amount < lowest.amount) ? price : lowest,
    null
  )
