import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { store as data } from "../data"
import { seedDelivery } from "./delivery"
import { findStore } from "./store"

const PROVIDER = "manual_manual"

/** The id of the demo's one stock location, if it is there. */
export const findWarehouse = async (
  container: MedusaContainer
): Promise<string | undefined> => {
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: data.warehouse.name })
  return location?.id
}

const createWarehouse = async (container: MedusaContainer): Promise<string> => {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [data.warehouse] },
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

/** The warehouse, what it serves, and the ways to the buyer. */
export const seedWarehouse = async (
  container: MedusaContainer
): Promise<void> => {
  const id =
    (await findWarehouse(container)) ?? (await createWarehouse(container))
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
  if (!links.fulfillment_sets?.length) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: id,
        fulfillment_set_data: { name: data.delivery_area, type: "shipping" },
      },
    })
  }
  await seedDelivery(container, PROVIDER)
}
