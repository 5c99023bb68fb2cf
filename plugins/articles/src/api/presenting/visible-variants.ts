import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import {
  readerOf,
  visibleProducts,
  whereVisible,
} from "@medusa-b2b/kit/catalogue"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"

/** Who looks, and in which shop. */
export type Looker = {
  buyer: BuyerContext | undefined
  sales_channel_ids: string[]
}

/** A variant that somebody may see, with what a list says of it. */
export type VisibleVariant = {
  id: string
  sku: string | null
  title: string
  product_id: string
  product: { title: string; handle: string; thumbnail: string | null }
}

/** What is looked for: by id, or as core's own product list finds it. */
export type Sought = { id: string[] } | { product_id: string } | { q: string }

/** The most products that a search by words looks at. */
const MOST_PRODUCTS = 50

type ProductRow = {
  id: string
  title: string
  handle: string
  thumbnail: string | null
  variants: VariantRow[]
}

type VariantRow = {
  id: string
  sku: string | null
  title: string
  variant_rank: number | null
}

const numeric = new Intl.Collator("en", { numeric: true })

/** As staff have arranged them, else by number, so that size 9 stands before size 10. */
const inTheirOrder = (a: VariantRow, b: VariantRow): number =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) ||
  numeric.compare(a.sku ?? a.title, b.sku ?? b.title)

const inChannels = async (
  product_ids: string[],
  sales_channel_ids: string[],
  container: MedusaContainer
): Promise<Set<string>> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_sales_channel",
      fields: ["product_id"],
      filters: { product_id: product_ids, sales_channel_id: sales_channel_ids },
    })
  return new Set(data.map(({ product_id }) => product_id))
}

const filterOf = (sought: Sought): Record<string, unknown> =>
  "q" in sought
    ? { q: sought.q }
    : "id" in sought
      ? { variants: { id: sought.id } }
      : { id: sought.product_id }

/**
 * The variants of published products of the shop's sales channels that a
 * company's range lets the looker see: as core's product list answers, with
 * whatever else limits the catalogue.
 */
export const visibleVariants = async (
  sought: Sought,
  { buyer, sales_channel_ids }: Looker,
  container: MedusaContainer
): Promise<VisibleVariant[]> => {
  if ("id" in sought && !sought.id.length) {
    return []
  }
  const limits = await visibleProducts(readerOf(buyer), container)
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: [
        ...["id", "title", "handle", "thumbnail"],
        ...["variants.id", "variants.sku", "variants.title"],
        "variants.variant_rank",
      ],
      filters: {
        ...filterOf(sought),
        status: ProductStatus.PUBLISHED,
        ...(limits.length && { $and: whereVisible(limits) }),
      },
      ...("q" in sought && { pagination: { take: MOST_PRODUCTS, skip: 0 } }),
    })
  const products = data as unknown as ProductRow[]
  const shown = await inChannels(
    products.map(({ id }) => id),
    sales_channel_ids,
    container
  )
  const wanted = "id" in sought ? new Set(sought.id) : null
  return products
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id, title, handle, thumbnail, variants }) =>
      variants
        .filter((variant) => !wanted || wanted.has(variant.id))
        .sort(inTheirOrder)
        .map((variant): VisibleVariant => ({
          id: variant.id,
          sku: variant.sku,
          title: variant.title,
          product_id: id,
          product: { title, handle, thumbnail },
        }))
    )
}
