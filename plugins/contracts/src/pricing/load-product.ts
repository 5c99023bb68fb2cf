import { type ProductFilter, whereVisible } from "@medusa-b2b/kit/catalogue"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  ProductStatus,
} from "@medusajs/framework/utils"

/** A variant and where its prices are. */
export type PricedVariant = { id: string; price_set_id: string }

/** A region, as far as prices need it. */
export type PricingRegion = { id: string; currency_code: string }

type VariantRow = { id: string; price_set?: { id: string } | null }

/**
 * The variants with prices of a published product of these sales channels.
 *
 * @param visible - What the product has to pass to be seen.
 * @throws MedusaError NOT_FOUND when there is none that the shop shows.
 */
export const variantsOf = async (
  container: MedusaContainer,
  productId: string,
  salesChannelIds: string[],
  visible: ProductFilter[]
): Promise<PricedVariant[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: channels } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { product_id: productId, sales_channel_id: salesChannelIds },
  })
  const { data: products } = channels.length
    ? await query.graph({
        entity: "product",
        fields: ["id", "variants.id", "variants.price_set.id"],
        filters: {
          id: productId,
          status: ProductStatus.PUBLISHED,
          $and: whereVisible(visible),
        },
      })
    : { data: [] }
  if (!products.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Product with id: ${productId} was not found`
    )
  }
  const { variants } = products[0] as unknown as { variants: VariantRow[] }
  return variants.flatMap(({ id, price_set }) =>
    price_set ? [{ id, price_set_id: price_set.id }] : []
  )
}

/**
 * The region asked for, or the store's default one, as core's catalogue routes
 * choose it.
 *
 * @throws MedusaError INVALID_DATA when there is none.
 */
export const regionOf = async (
  container: MedusaContainer,
  regionId: string | undefined
): Promise<PricingRegion> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const id = regionId ?? (await defaultRegionId(container))
  const { data } = id
    ? await query.graph({
        entity: "region",
        fields: ["id", "currency_code"],
        filters: { id },
      })
    : { data: [] }
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      id
        ? `There is no region with the id ${id} (region_id)`
        : "region_id is missing, and the store has no default region"
    )
  }
  return data[0] as unknown as PricingRegion
}

const defaultRegionId = async (
  container: MedusaContainer
): Promise<string | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "store",
    fields: ["default_region_id"],
  })
  return data[0]?.default_region_id ?? null
}
