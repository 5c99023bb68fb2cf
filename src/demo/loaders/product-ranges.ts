import { createRangeWorkflow } from "@medusa-b2b/contracts/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productRanges } from "../data"
import { categoryIds } from "./categories"
import { storeManager } from "./staff"

/** The ranges' ids by their names, as far as they are there. */
export const productRangeIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_range",
      fields: ["id", "name"],
      filters: { name: productRanges.map(({ name }) => name) },
    })
  return new Map(data.map(({ name, id }) => [name, id]))
}

/** What some contracts let their parties see of the catalogue. */
export const seedProductRanges = async (
  container: MedusaContainer
): Promise<void> => {
  const known = await productRangeIds(container)
  const categories = await categoryIds(container)
  const actor = await storeManager(container)
  for (const { name, rules } of productRanges) {
    if (!known.has(name)) {
      await createRangeWorkflow(container).run({
        input: {
          name,
          rules: rules.map(({ effect, category }) => ({
            effect,
            kind: "category" as const,
            target_id: categories.get(category) as string,
          })),
          actor,
        },
      })
    }
  }
}
