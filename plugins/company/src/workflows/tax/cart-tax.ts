import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COMPANY_TAX_PROVIDER_ID } from "../../domain/tax/provider-id"
import { decideTax, type TaxDecision } from "../../domain/tax/tax-decision"
import type { TaxFacts } from "../../domain/tax/tax-facts"
import type { Place } from "../../domain/tax/vat-territory"
import { cartOwner } from "../cart/cart-owner"
import { loadTaxFacts } from "./tax-facts"
import type { TaxedCart } from "./taxed-cart"

/** The facts about a cart's VAT; null for a cart of no company. */
export const cartTaxFacts = async (
  cart: TaxedCart,
  container: MedusaContainer
): Promise<TaxFacts | null> => {
  const owner = await cartOwner(cart.id, container)
  return owner
    ? loadTaxFacts(
        {
          company_id: owner.company_id,
          currency_code: cart.currency_code,
          lines: cart.items,
        },
        container
      )
    : null
}

/** The delivery address as the decision wants it; null without a country. */
export const shipToOf = ({
  shipping_address,
}: Pick<TaxedCart, "shipping_address">): Place | null =>
  shipping_address?.country_code ? shipping_address : null

/** What is to be decided about a cart's VAT now; null for a cart of no company. */
export const decideCartTax = async (
  cart: TaxedCart,
  container: MedusaContainer
): Promise<{ facts: TaxFacts; decision: TaxDecision } | null> => {
  const facts = await cartTaxFacts(cart, container)
  return facts
    ? { facts, decision: decideTax({ ...facts, ship_to: shipToOf(cart) }) }
    : null
}

/**
 * Whether core asks our provider about this cart or order: its delivery country has a
 * tax region with it, and taxes are computed by themselves or were on request.
 */
export const isTaxedByUs = async (
  cart: Pick<
    TaxedCart,
    "region" | "shipping_address" | "items" | "shipping_methods"
  >,
  container: MedusaContainer
): Promise<boolean> => {
  const lines = [...cart.items, ...cart.shipping_methods]
  const place = shipToOf(cart)
  if (
    !place ||
    !(
      cart.region?.automatic_taxes ||
      lines.some(({ tax_lines }) => tax_lines.length)
    )
  ) {
    return false
  }
  const regions = await container
    .resolve(Modules.TAX)
    .listTaxRegions({ country_code: place.country_code.toLowerCase() })
  return regions.some(
    ({ province_code, provider_id }) =>
      !province_code && provider_id === COMPANY_TAX_PROVIDER_ID
  )
}
