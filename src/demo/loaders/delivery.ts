import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import { store as data } from "../data"

/** The shipping profile of all demo products. */
export const findShippingProfile = async (
  container: MedusaContainer
): Promise<string> => {
  const [existing] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Standard", type: "default" }] },
  })
  return result[0].id
}

const findServiceZone = async (container: MedusaContainer): Promise<string> => {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const name = data.delivery_area
  const [existing] = await fulfillment.listServiceZones({ name })
  if (existing) {
    return existing.id
  }
  const [set] = await fulfillment.listFulfillmentSets({ name })
  const countries = data.regions.flatMap((region) => region.countries)
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name,
          fulfillment_set_id: set.id,
          geo_zones: countries.map((country_code) => ({
            type: "country" as const,
            country_code,
          })),
        },
      ],
    },
  })
  return result[0].id
}

/** The ways in which goods reach the buyer, and what they cost. */
export const seedDelivery = async (
  container: MedusaContainer,
  provider_id: string
): Promise<void> => {
  const service_zone_id = await findServiceZone(container)
  const shipping_profile_id = await findShippingProfile(container)
  const existing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ service_zone: { id: service_zone_id } })
  const missing = data.shipping_options.filter(
    ({ name }) => !existing.some((option) => option.name === name)
  )
  if (!missing.length) {
    return
  }
  await createShippingOptionsWorkflow(container).run({
    input: missing.map(({ name, code, description, prices }) => ({
      name,
      price_type: "flat",
      provider_id,
      service_zone_id,
      shipping_profile_id,
      type: { label: name, description, code },
      prices: Object.entries(prices).map(([currency_code, amount]) => ({
        currency_code,
        amount,
      })),
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    })),
  })
}
