import {
  type CatalogueReader,
  hiddenAmong,
  visibleProducts,
} from "@medusa-b2b/kit/catalogue"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type VariantRow = {
  id: string
  sku: string | null
  product: { id: string; title: string }
}

const nameOf = ({ product, sku }: VariantRow): string =>
  sku ? `${product.title} (${sku})` : product.title

/**
 * Names of those variants that the reader may not buy, each once. One that a
 * visitor could not read about is named by its id only. What does not exist is
 * not named: others refuse it.
 */
export const variantsOutside = async (
  variantIds: string[],
  reader: CatalogueReader,
  container: MedusaContainer
): Promise<string[]> => {
  const filters = await visibleProducts(reader, container)
  if (!variantIds.length || !filters.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: ["id", "sku", "product.id", "product.title"],
      filters: { id: variantIds },
    })
  const variants = data as unknown as VariantRow[]
  const hidden = await hiddenAmong(
    variants.map(({ product }) => product.id),
    filters,
    container
  )
  if (!hidden.size) {
    return []
  }
  const secret = await hiddenAmong(
    [...hidden],
    await visibleProducts({ company: null }, container),
    container
  )
  return variants
    .filter(({ product }) => hidden.has(product.id))
    .map((variant) =>
      secret.has(variant.product.id) ? variant.id : nameOf(variant)
    )
}
