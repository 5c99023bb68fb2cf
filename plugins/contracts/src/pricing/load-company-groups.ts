import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Id of the customer group that Medusa keeps of a company, as a list; none where it has none. */
export const loadCompanyGroupIds = async (
  container: MedusaContainer,
  companyId: string
): Promise<string[]> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: ["customer_group_id"],
      filters: { id: companyId },
    })
  const [company] = data as unknown as { customer_group_id: string | null }[]
  return company?.customer_group_id ? [company.customer_group_id] : []
}
