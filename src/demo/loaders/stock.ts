import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { products } from "../data"
import { findWarehouse } from "./warehouse"

/** What lies in the warehouse. Levels that are there keep their figures. */
export const seedStock = async (container: MedusaContainer): Promise<void> => {
  const location_id = (await findWarehouse(container)) as string
  const inventory = container.resolve(Modules.INVENTORY)
  const articles = products.flatMap(({ variants }) => variants)
  const items = await inventory.listInventoryItems(
    { sku: articles.map(({ sku }) => sku) },
    { take: articles.length }
  )
  const levels = await inventory.listInventoryLevels(
    { location_id, inventory_item_id: items.map(({ id }) => id) },
    { take: items.length }
  )
  const missing = items.filter(
    ({ id }) => !levels.some((level) => level.inventory_item_id === id)
  )
  if (!missing.length) {
    return
  }
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: missing.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id,
        stocked_quantity: articles.find((each) => each.sku === sku)?.stock ?? 0,
      })),
    },
  })
}
