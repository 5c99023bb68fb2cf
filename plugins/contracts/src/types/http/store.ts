/** One row of the buyer's price table. */
export type StorePriceTier = {
  min_quantity: number
  /** Null: holds for all larger quantities. */
  max_quantity: number | null
  /** Net, in major units. */
  amount: number
}

/** The contract that a price comes from, as the buyer may know it. */
export type StoreContractName = { id: string; number: string }

/** An article's own prices; an article without any is left out. */
export type StoreVariantPriceTiers = {
  variant_id: string
  currency_code: string
  tiers: StorePriceTier[]
  contract: StoreContractName | null
}

export type StorePriceTiersResponse = { price_tiers: StoreVariantPriceTiers[] }

/** A line's price after and before a cart's prices were updated, in major units of the cart's currency. */
export type StoreCartLinePrice = {
  item_id: string
  unit_price: number
  unit_price_before: number
}

export type StoreCartPricesResponse = { prices: StoreCartLinePrice[] }
