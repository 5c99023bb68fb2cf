import type { HttpTypes } from "@medusajs/types"
import { store } from "../app/store-client"

const LIMIT = 200

/** The categories to filter by. */
export const fetchCategories = async (): Promise<
  HttpTypes.StoreProductCategory[]
> => {
  const { product_categories } = await store().store.category.list({
    limit: LIMIT,
    fields: "id,name,parent_category_id,rank",
  })
  return product_categories
}
