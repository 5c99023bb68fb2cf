import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { store as data, type WarehouseData } from "../data"
import { seedDelivery } from "./delivery"
import { findStore } from "./store"

const PROVIDER = "manual_manual"

/** The ids of the demo's stock locations by the keys of store.json, as far as they are there. */
export const warehouseIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const found = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: data.warehouses.map(({ name }) => name) })
  return new Map(
    data.warehouses.flatMap(({ key, name }) => {
      const id = found.find((location) => location.name === name)?.id
      return id ? [[key, id] as const] : []
    })
  )
}

const createWarehouse = async (
  container: MedusaContainer,
  { name, address, coordinates }: WarehouseData
): Promise<string> => {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address, metadata: coordinates }] },
  })
  return result[0].id
}

const linksOf = async (container: MedusaContainer, id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: locations } = await query.graph({
    entity: "stock_location",
    fields: [
      "sales_channels.id",
      "fulfillment_providers.id",
      "fulfillment_sets.id",
    ],
    filters: { id },
  })
  return locations[0]
}

/** A warehouse, and for whom it is there. */
const seedWarehouse = async (
  container: MedusaContainer,
  warehouse: WarehouseData,
  known: string | undefined
): Promise<string> => {
  const id = known ?? (await createWarehouse(container, warehouse))
  const links = await linksOf(container, id)
  if (!links.sales_channels?.length) {
    const { sales_channel_id } = await findStore(container)
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id, add: [sales_channel_id] },
    })
  }
  if (!links.fulfillment_providers?.length) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
    })
  }
  return id
}

/** The warehouses, and the ways from the central one to the buyer. */
export const seedWarehouses = async (
  container: MedusaContainer
): Promise<void> => {
  const known = await warehouseIds(container)
  for (const warehouse of data.warehouses) {
    const id = await seedWarehouse(
      container,
      warehouse,
      known.get(warehouse.key)
    )
    known.set(warehouse.key, id)
  }
  const location_id = known.get(data.warehouses[0].key) as string
  const { fulfillment_sets } = await linksOf(container, location_id)
  if (!fulfillment_sets?.length) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id,
        fulfillment_set_data: { name: data.delivery_area, type: "shipping" },
      },
    })
  }
  await seedDelivery(container, PROVIDER)
}
