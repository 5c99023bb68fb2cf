import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of a customer's groups, which Medusa's price lists may be for; none for a visitor. */
export const loadCustomerGroupIds = async (
  container: MedusaContainer,
  customerId: string | undefined
): Promise<string[]> => {
  if (!customerId) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer_group",
      fields: ["id"],
      filters: { customers: { id: customerId } },
    })
  return data.map(({ id }) => id)
}
