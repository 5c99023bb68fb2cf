import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  loadPriceSetLinks,
  toQuantity,
} from "../../../pricing/load-list-prices"
import type { AdminContractPrice } from "../../../types"

const variantsById = async (
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, NonNullable<AdminContractPrice["variant"]>>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = ids.length
    ? await query.graph({
        entity: "variant",
        fields: [
          "id",
          "title",
          "sku",
          "product.id",
          "product.title",
          "product.thumbnail",
        ],
        filters: { id: ids },
      })
    : { data: [] }
  const variants = data as unknown as NonNullable<
    AdminContractPrice["variant"]
  >[]
  return new Map(variants.map((variant) => [variant.id, variant]))
}

const priceSetsOf = async (
  container: MedusaContainer,
  variantIds: string[]
): Promise<string[]> => {
  const links = await loadPriceSetLinks(container, { variant_id: variantIds })
  return links.map(({ price_set_id }) => price_set_id)
}

/** Which prices are asked for; without articles all. */
type Asked = { price_list_id: string; variant_id?: string | string[] }

/**
 * A page of a price list's prices with their articles: tiers of one article
 * side by side, in the order of their quantities.
 */
export const listContractPrices = async (
  container: MedusaContainer,
  { price_list_id, variant_id: askedFor }: Asked,
  page: { take: number; skip: number }
): Promise<[AdminContractPrice[], number]> => {
  const price_set_id = askedFor
    ? await priceSetsOf(container, [askedFor].flat())
    : undefined
  if (price_set_id?.length === 0) {
    return [[], 0]
  }
  const [prices, count] = await container
    .resolve(Modules.PRICING)
    .listAndCountPrices(
      { price_list_id: [price_list_id], ...(price_set_id && { price_set_id }) },
      {
        ...page,
        order: {
          price_set_id: "ASC",
          min_quantity: "ASC NULLS FIRST",
          id: "ASC",
        },
      }
    )
  const links = await loadPriceSetLinks(container, {
    price_set_id: [
      ...new Set(prices.map(({ price_set_id }) => price_set_id as string)),
    ],
  })
  const variantOf = new Map(
    links.map((link) => [link.price_set_id, link.variant_id])
  )
  const variants = await variantsById(container, [...variantOf.values()])
  const rows = prices.map((price) => {
    const variant_id = variantOf.get(price.price_set_id as string) ?? null
    return {
      id: price.id,
      variant_id,
      amount: Number(price.amount),
      currency_code: price.currency_code as string,
      min_quantity: toQuantity(price.min_quantity),
      max_quantity: toQuantity(price.max_quantity),
      variant: (variant_id && variants.get(variant_id)) || null,
    }
  })
  return [rows, count]
}
