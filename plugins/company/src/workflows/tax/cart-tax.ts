import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COMPANY_TAX_PROVIDER_ID } from "../../domain/tax/provider-id"
import { decideTax, type TaxDecision } from "../../domain/tax/tax-decision"
import type { TaxFacts } from "../../domain/tax/tax-facts"
import type { Place } from "../../domain/tax/vat-territory"
import { cartOwner } from "../cart/cart-owner"
import { type FactsLine, loadTaxFacts } from "./tax-facts"

/** Tax lines as they stand on a cart. */
export type StoredTaxLine = {
  code: string | null
  rate: number
  description: string | null
  provider_id: string | null
  tax_rate_id: string | null
  data: Record<string, unknown> | null
}

/** A cart as far as its VAT is concerned. */
export type TaxedCart = {
  id: string
  currency_code: string
  region: { automatic_taxes: boolean } | null
  shipping_address: Place | null
  items: (FactsLine & { tax_lines: StoredTaxLine[] })[]
  shipping_methods: { id: string; tax_lines: StoredTaxLine[] }[]
}

const TAX_LINE_FIELDS = [
  "id",
  "code",
  "rate",
  "description",
  "provider_id",
  "tax_rate_id",
  "data",
]

const FIELDS = [
  "id",
  "currency_code",
  "region.automatic_taxes",
  "shipping_address.country_code",
  "shipping_address.postal_code",
  "items.id",
  "items.product_id",
  "items.quantity",
  "items.unit_price",
  "items.adjustments.amount",
  ...["items", "shipping_methods"].flatMap((of) =>
    TAX_LINE_FIELDS.map((field) => `${of}.tax_lines.${field}`)
  ),
  "shipping_methods.id",
]

/** A cart's lines, delivery address and the tax lines that stand on it; null when there is no such cart. */
export const loadTaxedCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<TaxedCart | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id: cart_id } })
  const cart = data[0] as unknown as TaxedCart | undefined
  return cart
    ? {
        ...cart,
        items: cart.items ?? [],
        shipping_methods: cart.shipping_methods ?? [],
      }
    : null
}

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
 * Whether core asks our provider about this cart: its delivery country has a
 * tax region with it, and taxes are computed by themselves or were on request.
 */
export const isTaxedByUs = async (
  cart: TaxedCart,
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
