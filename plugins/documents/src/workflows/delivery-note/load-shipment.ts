import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What has left the warehouse, as the delivery mail tells it. */
export type Shipment = {
  id: string
  shipped_at: Date | null
  canceled_at: Date | null
  items: { title: string; sku: string | null; quantity: number }[]
  labels: { tracking_number: string }[]
  order: {
    id: string
    display_id: number
    shipping_address: {
      company: string | null
      address_1: string | null
      postal_code: string | null
      city: string | null
    } | null
  } | null
}

const fields = [
  "id",
  "shipped_at",
  "canceled_at",
  "items.title",
  "items.sku",
  "items.quantity",
  "labels.tracking_number",
  "order.id",
  "order.display_id",
  "order.shipping_address.company",
  "order.shipping_address.address_1",
  "order.shipping_address.postal_code",
  "order.shipping_address.city",
]

/** A fulfillment that has been shipped; null for an unknown one, or one of no order. */
export const loadShipment = async (
  fulfillment_id: string,
  container: MedusaContainer
): Promise<(Shipment & { order: NonNullable<Shipment["order"]> }) | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "fulfillment", fields, filters: { id: fulfillment_id } })
  const shipment = data[0] as unknown as Shipment | undefined
  return shipment?.order ? { ...shipment, order: shipment.order } : null
}
