import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A person's orders. The law makes one keep them whole: erasing leaves them as they are. */
definePersonalData({
  name: "orders",
  by: "company",
  known_by: "customer",
  collect: async ({ customer_id }, container) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: [
          "id",
          "display_id",
          "created_at",
          "email",
          "currency_code",
          "total",
          "shipping_address.*",
          "billing_address.*",
        ],
        filters: { customer_id },
      })
    return data
  },
  erase: async () => undefined,
})
