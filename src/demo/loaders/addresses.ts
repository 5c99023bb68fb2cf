import { createCompanyAddressWorkflow } from "@medusa-b2b/company/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addresses } from "../data"
import { companyIds } from "./companies"
import { storeManager } from "./staff"

/** What the companies have in their address books. */
export const seedAddresses = async (
  container: MedusaContainer
): Promise<void> => {
  const companies = await companyIds(container)
  const actor = await storeManager(container)
  const { data: found } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_address",
      fields: ["company_id", "external_id"],
      filters: { company_id: [...companies.values()] },
    })
  for (const { company, ...address } of addresses) {
    const company_id = companies.get(company) as string
    const isThere = found.some(
      (each) =>
        each.company_id === company_id &&
        each.external_id === address.external_id
    )
    if (!isThere) {
      await createCompanyAddressWorkflow(container).run({
        input: { ...address, company_id, actor },
      })
    }
  }
}
