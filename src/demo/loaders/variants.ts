import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Ids of articles by their numbers, as far as they are there. */
export const variantIds = async (
  container: MedusaContainer,
  skus: string[]
): Promise<Map<string, string>> => {
  const sku = [...new Set(skus)]
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ sku }, { select: ["id", "sku"], take: sku.length })
  return new Map(variants.map(({ sku, id }) => [sku as string, id]))
}
