import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  ProductStatus,
} from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createDefaultsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createLocationFulfillmentSetWorkflow,
  createTaxRegionsWorkflow,
  createUserAccountWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

const COUNTRY = "se"
const CURRENCY = "sek"
const FULFILMENT = "manual_manual"

/** Who looks after the store; see scripts/adoption/client.mjs. */
const STAFF = { email: "staff@store.test", password: "staff-password" }

const sellsInSweden = async (container: MedusaContainer): Promise<void> => {
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Sweden",
          currency_code: CURRENCY,
          countries: [COUNTRY],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: COUNTRY,
        provider_id: "tp_system",
        default_tax_rate: { name: "Moms", code: "SE25", rate: 25 },
      },
    ],
  })
}

/** As at Medusa's first start, which comes after the migrations. */
const opens = async (container: MedusaContainer): Promise<string> => {
  await createDefaultsWorkflow(container).run()
  const [store] = await container.resolve(Modules.STORE).listStores()
  return store.default_sales_channel_id as string
}

const sendsGoods = async (
  container: MedusaContainer,
  salesChannel: string
): Promise<string> => {
  const locations = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Warehouse" }] },
  })
  const { id } = locations.result[0]
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id, add: [salesChannel] },
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILMENT },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: id,
      fulfillment_set_data: { name: "Sweden", type: "shipping" },
    },
  })
  const [set] = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillmentSets({ name: "Sweden" })
  const zones = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "Sweden",
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: COUNTRY }],
        },
      ],
    },
  })
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Standard", type: "default" }] },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Lorry",
        price_type: "flat",
        provider_id: FULFILMENT,
        service_zone_id: zones.result[0].id,
        shipping_profile_id: profiles.result[0].id,
        type: { label: "Lorry", description: "By lorry", code: "lorry" },
        prices: [{ currency_code: CURRENCY, amount: 100 }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  return profiles.result[0].id
}

const sellsCable = async (
  container: MedusaContainer,
  salesChannel: string,
  shippingProfile: string
): Promise<void> => {
  await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Cable",
          handle: "cable",
          status: ProductStatus.PUBLISHED,
          shipping_profile_id: shippingProfile,
          sales_channels: [{ id: salesChannel }],
          options: [{ title: "Length", values: ["100 m"] }],
          variants: [
            {
              title: "100 m",
              sku: "CABLE-100",
              manage_inventory: false,
              options: { Length: "100 m" },
              prices: [{ currency_code: CURRENCY, amount: 1000 }],
            },
          ],
        },
      ],
    },
  })
}

const hasStaff = async (container: MedusaContainer): Promise<void> => {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", {
    body: STAFF,
  } as Parameters<typeof auth.register>[1])
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity?.id as string,
      userData: { email: STAFF.email },
    },
  })
}

const letsStorefrontsIn = async (
  container: MedusaContainer,
  salesChannel: string
): Promise<void> => {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Shop", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: result[0].id, add: [salesChannel] },
  })
}

/** What a plain store has before it meets us: one article that it sells in Sweden. */
export default async function aShopThatSells({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const salesChannel = await opens(container)
  await sellsInSweden(container)
  const shippingProfile = await sendsGoods(container, salesChannel)
  await sellsCable(container, salesChannel, shippingProfile)
  await letsStorefrontsIn(container, salesChannel)
  await hasStaff(container)
}
