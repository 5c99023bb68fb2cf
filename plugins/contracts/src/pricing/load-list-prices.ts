import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { StoredPrice } from "../domain/price-changes"

type LinkFilter = { variant_id: string[] } | { price_set_id: string[] }

/** Variants with their price sets, by either side; variants without prices are left out. */
export const loadPriceSetLinks = async (
  container: MedusaContainer,
  filters: LinkFilter
): Promise<{ variant_id: string; price_set_id: string }[]> => {
  const [ids] = Object.values(filters)
  if (!ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters,
  })
  return data as unknown as { variant_id: string; price_set_id: string }[]
}

/**
 * All prices that a price list has for some articles: those of the variants,
 * and those that the price ids belong to. An id of another list is ignored.
 */
export const loadListPrices = async (
  container: MedusaContainer,
  {
    price_list_id,
    variant_ids,
    price_ids,
  }: { price_list_id: string; variant_ids: string[]; price_ids: string[] }
): Promise<StoredPrice[]> => {
  const pricing = container.resolve(Modules.PRICING)
  const named = price_ids.length
    ? await pricing.listPrices({
        id: price_ids,
        price_list_id: [price_list_id],
      })
    : []
  const links = await loadPriceSetLinks(container, { variant_id: variant_ids })
  const priceSetIds = [...named, ...links]
    .map(({ price_set_id }) => price_set_id)
    .filter((id): id is string => Boolean(id))
  if (!priceSetIds.length) {
    return []
  }

  const prices = await pricing.listPrices({
    price_set_id: [...new Set(priceSetIds)],
    price_list_id: [price_list_id],
  })
  const allLinks = await loadPriceSetLinks(container, {
    price_set_id: [...new Set(priceSetIds)],
  })
  const variantOf = new Map(
    allLinks.map((link) => [link.price_set_id, link.variant_id])
  )
  return prices.flatMap((price) => {
    const variant_id = variantOf.get(price.price_set_id ?? "")
    return variant_id
      ? [
          {
            id: price.id,
            variant_id,
            amount: Number(price.amount),
            min_quantity: toQuantity(price.min_quantity),
            max_quantity: toQuantity(price.max_quantity),
          },
        ]
      : []
  })
}

/** Core keeps quantities as numbers or BigNumbers, depending on the way they came. */
export const toQuantity = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value)
