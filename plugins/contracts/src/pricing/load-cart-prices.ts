import { askHook } from "@medusa-b2b/kit/hooks"
import type { SnapshotCart } from "@medusa-b2b/kit/rules"
import type { MedusaContainer, PricingContext } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import {
  isListPriced,
  type PricedLine,
  type UnitPrice,
} from "../domain/outdated-prices"
import { loadPriceSetLinks } from "./load-list-prices"
import { QUANTITIES_KEY, type QuantityByPriceSet } from "./quantities"

/** What of a cart core puts into the context when it prices its lines anew, beside what kit's rules load anyway. */
export const PRICED_CART_FIELDS = [
  "locale",
  "region.*",
  "customer.*",
  "customer.groups.id",
  "shipping_address.city",
  "shipping_address.country_code",
  "shipping_address.province",
  "shipping_address.postal_code",
  "items.is_custom_price",
  "items.is_tax_inclusive",
]

/** A line with the price set of its article. */
type Asked = { line_id: string; price_set_id: string; quantity: number }

/**
 * Lines by the query that prices them: nearly always one for all. An article
 * that is on two lines is asked for in two, because each has a quantity of its own.
 */
const inQueries = (asked: Asked[]): Asked[][] => {
  const queries: Map<string, Asked>[] = []
  for (const each of asked) {
    const free = queries.find((query) => !query.has(each.price_set_id))
    const query = free ?? new Map<string, Asked>()
    query.set(each.price_set_id, each)
    if (!free) {
      queries.push(query)
    }
  }
  return queries.map((query) => [...query.values()])
}

const contextOf = async (
  cart: SnapshotCart,
  container: MedusaContainer
): Promise<Record<string, unknown>> => {
  const hook = await askHook(
    refreshCartItemsWorkflow,
    "setPricingContext",
    { cart_id: cart.id, items: undefined, additional_data: undefined },
    container
  )
  const { id, email, locale, item_total, total, sales_channel_id } = cart
  return {
    ...{ id, email, locale, item_total, total, sales_channel_id },
    shipping_address: cart.shipping_address,
    customer: cart.customer,
    region: cart.region,
    ...((hook as Record<string, unknown> | undefined) ?? {}),
    currency_code: cart.currency_code,
    region_id: cart.region_id,
    customer_id: cart.customer_id,
  }
}

/**
 * What each line of a cart would cost now, by line id: with the same context
 * as when core refreshes the cart. A line whose article has no price is left out.
 */
export const loadCartPrices = async (
  cart: SnapshotCart,
  container: MedusaContainer
): Promise<Map<string, UnitPrice>> => {
  const lines = (
    cart.items as unknown as (PricedLine & { quantity: number })[]
  ).filter(isListPriced)
  const links = await loadPriceSetLinks(container, {
    variant_id: [
      ...new Set(lines.map(({ variant_id }) => variant_id as string)),
    ],
  })
  const priceSetOf = new Map(
    links.map(({ variant_id, price_set_id }) => [variant_id, price_set_id])
  )
  const asked = lines.flatMap(({ id, variant_id, quantity }) => {
    const price_set_id = priceSetOf.get(variant_id as string)
    return price_set_id
      ? [{ line_id: id, price_set_id, quantity: Number(quantity) }]
      : []
  })
  const prices = new Map<string, UnitPrice>()
  if (!asked.length) {
    return prices
  }

  const context = await contextOf(cart, container)
  const pricing = container.resolve(Modules.PRICING)
  for (const query of inQueries(asked)) {
    const quantities: QuantityByPriceSet = Object.fromEntries(
      query.map(({ price_set_id, quantity }) => [price_set_id, quantity])
    )
    const found = await pricing.calculatePrices(
      { id: Object.keys(quantities) },
      {
        context: {
          ...context,
          [QUANTITIES_KEY]: quantities,
        } as unknown as PricingContext["context"],
      }
    )
    const priceOf = new Map(found.map((price) => [price.id, price]))
    for (const { line_id, price_set_id } of query) {
      const price = priceOf.get(price_set_id)
      const amount = price?.raw_calculated_amount ?? price?.calculated_amount
      if (price && amount !== null && amount !== undefined) {
        prices.set(line_id, {
          amount,
          is_tax_inclusive: Boolean(price.is_calculated_price_tax_inclusive),
        })
      }
    }
  }
  return prices
}
