import { store } from "../app/store-client"
import type { TreeCategory } from "./category-tree"

const LIMIT = 200

/** The categories to filter by. */
export const fetchCategories = async (): Promise<TreeCategory[]> => {
  const { product_categories } = await store().store.category.list({
    limit: LIMIT,
    fields: "id,name,parent_category_id,rank",
  })
  return product_categories
}
