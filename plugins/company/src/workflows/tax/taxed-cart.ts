import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Place } from "../../domain/tax/vat-territory"
import type { FactsLine } from "./tax-facts"

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

const taxLines = (table: string, of: string): string => `
  (select coalesce(json_agg(json_build_object(
      'id', t.id, 'code', t.code, 'rate', t.rate, 'description', t.description,
      'provider_id', t.provider_id, 'tax_rate_id', t.tax_rate_id, 'data', t.data
    ) order by t.id), '[]')
   from ${table} t where t.${of} and t.deleted_at is null)`

// In one statement: core's cart workflows ask several times in a request, and
// Query would take eight for it. Amounts as text: JSON's numbers are floats.
const CART = `
  select cart.id, cart.currency_code,
    (select json_build_object('automatic_taxes', r.automatic_taxes)
     from region r where r.id = cart.region_id and r.deleted_at is null) as region,
    (select json_build_object('country_code', a.country_code, 'postal_code', a.postal_code)
     from cart_address a
     where a.id = cart.shipping_address_id and a.deleted_at is null) as shipping_address,
    (select coalesce(json_agg(json_build_object(
        'id', i.id, 'product_id', i.product_id,
        'quantity', i.quantity::text, 'unit_price', i.unit_price::text,
        'adjustments',
          (select coalesce(json_agg(json_build_object('amount', d.amount::text)), '[]')
           from cart_line_item_adjustment d where d.item_id = i.id and d.deleted_at is null),
        'tax_lines', ${taxLines("cart_line_item_tax_line", "item_id = i.id")}
      ) order by i.id), '[]')
     from cart_line_item i where i.cart_id = cart.id and i.deleted_at is null) as items,
    (select coalesce(json_agg(json_build_object(
        'id', m.id,
        'tax_lines', ${taxLines("cart_shipping_method_tax_line", "shipping_method_id = m.id")}
      ) order by m.id), '[]')
     from cart_shipping_method m
     where m.cart_id = cart.id and m.deleted_at is null) as shipping_methods
  from cart where cart.id = ? and cart.deleted_at is null`

/** A cart's lines, delivery address and the tax lines that stand on it; null when there is no such cart. */
export const loadTaxedCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<TaxedCart | null> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: TaxedCart[] }>(CART, [cart_id])
  return rows[0] ?? null
}
