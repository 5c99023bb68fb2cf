import { BigNumber } from "@medusajs/framework/utils"
import { isAllowedOption } from "../domain/freight/allowed-options"
import { freightCharge } from "../domain/freight/freight-charge"
import type { FreightOfCart } from "./freight-of-cart"

/** A price as core's pricing and fulfilment modules give it. */
export type OptionPrice = {
  calculated_amount?: number | null
  is_calculated_price_tax_inclusive?: boolean
}

/** A shipping option as core's workflows list it. */
export type ListedOption = {
  id: string
  shipping_profile_id?: string | null
  type?: { id: string } | null
  calculated_price?: OptionPrice | null
  amount?: number | null
  is_tax_inclusive?: boolean
}

/** What the terms make an option cost; null where they leave it at the shop's price. */
const chargeFor = (
  { agreed, goods, bearing_profile_id }: FreightOfCart,
  shipping_profile_id: string | null
): number | null => {
  const charge = freightCharge(agreed, goods)
  if (charge === null) {
    return null
  }
  const bears =
    !bearing_profile_id || bearing_profile_id === shipping_profile_id
  return bears ? new BigNumber(charge).numeric : 0
}

/** A price of core's with the agreed freight in it; one that core could not find stays so. */
export const agreedPrice = <Price extends OptionPrice | null | undefined>(
  price: Price,
  freight: FreightOfCart,
  shipping_profile_id: string | null
): Price => {
  const charge = chargeFor(freight, shipping_profile_id)
  if (charge === null || typeof price?.calculated_amount !== "number") {
    return price
  }
  return {
    ...price,
    calculated_amount: charge,
    raw_calculated_amount: { value: String(charge), precision: 20 },
    is_calculated_price_tax_inclusive: false,
  }
}

/** Of the options that core found for a cart those that may be chosen, at what they cost by its freight terms. */
export const agreedOptions = <Option extends ListedOption>(
  options: Option[],
  freight: FreightOfCart
): Option[] =>
  options
    .filter(({ id, type }) =>
      isAllowedOption(freight.agreed, { id, type_id: type?.id ?? null })
    )
    .map((option) => {
      const { calculated_price, shipping_profile_id = null } = option
      const price = agreedPrice(calculated_price, freight, shipping_profile_id)
      return price && price !== calculated_price
        ? {
            ...option,
            calculated_price: price,
            amount: price.calculated_amount,
            is_tax_inclusive: false,
          }
        : option
    })
