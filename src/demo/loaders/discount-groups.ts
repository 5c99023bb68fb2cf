import {
  batchDiscountGroupArticlesWorkflow,
  createDiscountGroupWorkflow,
} from "@medusa-b2b/contracts/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { discountGroups } from "../data"
import { storeManager } from "./staff"
import { variantIds } from "./variants"

/** The groups' ids by their codes, as far as they are there. */
export const discountGroupIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "discount_group",
      fields: ["id", "code"],
      filters: { code: discountGroups.map(({ code }) => code) },
    })
  return new Map(data.map(({ code, id }) => [code, id]))
}

/** Discount groups with their articles. */
export const seedDiscountGroups = async (
  container: MedusaContainer
): Promise<void> => {
  const known = await discountGroupIds(container)
  const actor = await storeManager(container)
  const variants = await variantIds(
    container,
    discountGroups.flatMap(({ skus }) => skus)
  )
  for (const { code, name, skus } of discountGroups) {
    if (!known.has(code)) {
      const { result } = await createDiscountGroupWorkflow(container).run({
        input: { code, name, actor },
      })
      known.set(code, result.id)
    }
    // Articles that are in the group already stay in it.
    await batchDiscountGroupArticlesWorkflow(container).run({
      input: {
        id: known.get(code) as string,
        changes: {
          add: skus.map((sku) => variants.get(sku) as string),
          remove: [],
        },
        actor,
      },
    })
  }
}
