import { raw } from "@medusajs/framework/mikro-orm/core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductFilter } from "./catalogue-limit"

/**
 * The filter's query inside a filter of Medusa's. Without a JSON form of its
 * own the query cache would be keyed by the SQL without its bindings, and give
 * one company another one's products.
 */
const asOperand = ({ key, sql, bindings }: ProductFilter): object =>
  Object.assign(raw(sql, bindings), { toJSON: () => key })

/**
 * A condition for Query, to stand beside others in `$and`: the product is one
 * of the visible ones.
 *
 * @param field - Where the product's id is: `id` of a product, `product_id` of a variant.
 * @example
 * const filters = await visibleProducts(readerOf(req.buyer), req.scope)
 * await query.graph({ entity: "variant", fields, filters: { sku, $and: whereVisible(filters, "product_id") } })
 */
export const whereVisible = (
  filters: ProductFilter[],
  field = "id"
): Record<string, object>[] =>
  filters.map((filter) => ({ [field]: { $in: asOperand(filter) } }))

/** Those of the products that do not pass the filters, or do not exist. */
export const hiddenAmong = async (
  productIds: string[],
  filters: ProductFilter[],
  container: MedusaContainer
): Promise<Set<string>> => {
  const hidden = new Set(filters.length ? productIds : [])
  if (!hidden.size) {
    return hidden
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["id"],
      filters: { id: [...hidden], $and: whereVisible(filters) },
    })
  data.forEach(({ id }) => hidden.delete(id))
  return hidden
}
