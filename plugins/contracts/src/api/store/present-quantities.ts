import { smallestOf } from "../../domain/order-terms/allowed-quantity"
import type { QuantityTerms } from "../../domain/order-terms/quantity-terms"
import type { StoreQuantities } from "../../types"

/** What buyers are told about how much they may order of an article. */
export const presentQuantities = (terms: QuantityTerms): StoreQuantities => ({
  minimum: terms.minimum,
  maximum: terms.maximum,
  multiple: terms.multiple,
  smallest: smallestOf(terms),
})
