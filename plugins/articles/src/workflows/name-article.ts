import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * What people call an article, for a sentence about it: its article number, or
 * its product and variant where it has none. Of an article that is gone, its id.
 */
export const nameArticle = async (
  variant_id: string,
  container: MedusaContainer
): Promise<string> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant",
      fields: ["sku", "title", "product.title"],
      filters: { id: variant_id },
    })
  const [variant] = data as {
    sku: string | null
    title: string
    product: { title: string } | null
  }[]
  return !variant
    ? variant_id
    : (variant.sku ??
        [variant.product?.title, variant.title].filter(Boolean).join(" "))
}
