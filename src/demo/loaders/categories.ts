import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { categories, type CategoryData } from "../data"

/** The categories' ids by their handles, as far as they are there. */
export const categoryIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories(
      { handle: categories.map(({ handle }) => handle) },
      { select: ["id", "handle"], take: categories.length }
    )
  return new Map(found.map(({ handle, id }) => [handle, id]))
}

/** Those that are not there, but whose parent is. */
const nextLevel = (known: Map<string, string>): CategoryData[] =>
  categories.filter(
    ({ handle, parent }) =>
      !known.has(handle) && (parent === undefined || known.has(parent))
  )

/** The tree of categories, from the top down, in the order of the file. */
export const seedCategories = async (
  container: MedusaContainer
): Promise<void> => {
  const known = await categoryIds(container)
  for (let level = nextLevel(known); level.length; level = nextLevel(known)) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: level.map(({ parent, ...category }) => ({
          ...category,
          parent_category_id: parent ? known.get(parent) : undefined,
          rank: categories
            .filter((other) => other.parent === parent)
            .findIndex(({ handle }) => handle === category.handle),
          is_active: true,
        })),
      },
    })
    for (const { handle, id } of result) {
      known.set(handle, id)
    }
  }
}
