import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { categories, type ProductData, products } from "../data"
import { findShippingProfile } from "./delivery"
import { findStore } from "./store"

/** The one option by which the variants of a demo product differ. */
const OPTION = "Utförande"

const seedCategories = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const service = container.resolve(Modules.PRODUCT)
  const handles = categories.map(({ handle }) => handle)
  const existing = await service.listProductCategories({ handle: handles })
  const missing = categories.filter(
    ({ handle }) => !existing.some((category) => category.handle === handle)
  )
  if (missing.length) {
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map((category) => ({
          ...category,
          is_active: true,
        })),
      },
    })
  }
  const all = await service.listProductCategories({ handle: handles })
  return new Map(all.map(({ handle, id }) => [handle, id]))
}

const toVariant = ({
  sku,
  title,
  prices,
}: ProductData["variants"][number]) => ({
  sku,
  title,
  manage_inventory: true,
  options: { [OPTION]: title },
  prices: Object.entries(prices).map(([currency_code, amount]) => ({
    currency_code,
    amount,
  })),
})

/** Categories, products and their articles with list prices. */
export const seedCatalogue = async (
  container: MedusaContainer
): Promise<void> => {
  const categoryIds = await seedCategories(container)
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: products.map(({ handle }) => handle) },
      { select: ["handle"], take: products.length }
    )
  const missing = products.filter(
    ({ handle }) => !existing.some((product) => product.handle === handle)
  )
  if (!missing.length) {
    return
  }
  const { sales_channel_id } = await findStore(container)
  const shipping_profile_id = await findShippingProfile(container)
  await createProductsWorkflow(container).run({
    input: {
      products: missing.map((product) => ({
        title: product.title,
        handle: product.handle,
        description: product.description,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id,
        sales_channels: [{ id: sales_channel_id }],
        category_ids: [categoryIds.get(product.category) as string],
        metadata: { unit: product.unit },
        options: [
          { title: OPTION, values: product.variants.map(({ title }) => title) },
        ],
        variants: product.variants.map(toVariant),
      })),
    },
  })
}
