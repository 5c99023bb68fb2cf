import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { inBatches } from "../batches"
import { products, store } from "../data"
import { reportProgress } from "../progress"
import { stockOf } from "../stock-plan"
import { warehouseIds } from "./warehouse"

/** Stock levels that are written at a time. */
const BATCH = 1000

/** Ids of the articles' inventory items, by SKU. */
const itemIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const articles = products.flatMap(({ variants }) => variants)
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems(
      { sku: articles.map(({ sku }) => sku) },
      { select: ["id", "sku"], take: articles.length }
    )
  return new Map(items.map(({ sku, id }) => [sku as string, id]))
}

const placeOf = (item: string, location: string): string =>
  `${item}@${location}`

/** Where there is a level already. */
const takenPlaces = async (
  container: MedusaContainer,
  location_ids: string[]
): Promise<Set<string>> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inventory_level",
      fields: ["inventory_item_id", "location_id"],
      filters: { location_id: location_ids },
    })
  return new Set(
    data.map(({ inventory_item_id, location_id }) =>
      placeOf(inventory_item_id, location_id)
    )
  )
}

/** What lies in the warehouses. Levels that are there keep their figures. */
export const seedStock = async (container: MedusaContainer): Promise<void> => {
  const locations = await warehouseIds(container)
  const items = await itemIds(container)
  const taken = await takenPlaces(container, [...locations.values()])
  const missing = store.warehouses.flatMap((warehouse, index) => {
    const location_id = locations.get(warehouse.key) as string
    return products.flatMap(({ variants }) =>
      variants.flatMap((article) => {
        const inventory_item_id = items.get(article.sku) as string
        const stocked_quantity = stockOf(article, warehouse, index === 0)
        return stocked_quantity === undefined ||
          taken.has(placeOf(inventory_item_id, location_id))
          ? []
          : [{ inventory_item_id, location_id, stocked_quantity }]
      })
    )
  })
  let done = 0
  for (const inventory_levels of inBatches(missing, BATCH)) {
    await createInventoryLevelsWorkflow(container).run({
      input: { inventory_levels },
    })
    done += inventory_levels.length
    reportProgress(done, missing.length, "stock levels")
  }
}
