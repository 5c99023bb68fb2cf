import type {
  CreateProductWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches } from "../batches"
import { type ArticleData, type ProductData, products } from "../data"
import { picturePath } from "../pictures/picture-path"
import { reportProgress } from "../progress"
import { categoryIds, seedCategories } from "./categories"
import { findShippingProfile } from "./delivery"
import { findStore } from "./store"

/** The option by which articles differ that name none. */
const OPTION = "Utförande"

/** Articles that are made at a time: few enough to show progress, and to redo. */
const BATCH = 120

const optionsOf = ({ title, options }: ArticleData): Record<string, string> =>
  options ?? { [OPTION]: title }

/** Each option with its values, in the order of the articles. */
const toOptions = (articles: ArticleData[]) => {
  const values = new Map<string, Set<string>>()
  for (const [name, value] of articles.flatMap((article) =>
    Object.entries(optionsOf(article))
  )) {
    values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  return [...values].map(([title, set]) => ({ title, values: [...set] }))
}

const toVariant = (article: ArticleData, variant_rank: number) => ({
  sku: article.sku,
  title: article.title,
  weight: article.weight,
  variant_rank,
  manage_inventory: true,
  options: optionsOf(article),
  prices: Object.entries(article.prices).map(([currency_code, amount]) => ({
    currency_code,
    amount,
  })),
})

const missingProducts = async (
  container: MedusaContainer
): Promise<ProductData[]> => {
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: products.map(({ handle }) => handle) },
      { select: ["handle"], take: products.length }
    )
  const handles = new Set(existing.map(({ handle }) => handle))
  return products.filter(({ handle }) => !handles.has(handle))
}

const articlesIn = (list: ProductData[]): number =>
  list.reduce((sum, { variants }) => sum + variants.length, 0)

/** Categories, products and their articles with list prices. */
export const seedCatalogue = async (
  container: MedusaContainer
): Promise<void> => {
  await seedCategories(container)
  const categories = await categoryIds(container)
  const { sales_channel_id } = await findStore(container)
  const shipping_profile_id = await findShippingProfile(container)

  const toProduct = (product: ProductData): CreateProductWorkflowInputDTO => ({
    title: product.title,
    subtitle: product.subtitle,
    handle: product.handle,
    description: product.description,
    thumbnail: picturePath(product.category),
    status: ProductStatus.PUBLISHED,
    shipping_profile_id,
    sales_channels: [{ id: sales_channel_id }],
    category_ids: [categories.get(product.category) as string],
    metadata: {
      unit: product.unit,
      pack: product.pack,
      unspsc: product.unspsc,
    },
    options: toOptions(product.variants),
    variants: product.variants.map(toVariant),
  })

  const missing = await missingProducts(container)
  const total = articlesIn(missing)
  let done = 0
  for (const batch of inBatches(
    missing,
    BATCH,
    ({ variants }) => variants.length
  )) {
    await createProductsWorkflow(container).run({
      input: { products: batch.map(toProduct) },
    })
    done += articlesIn(batch)
    reportProgress(done, total, "articles")
  }
}
