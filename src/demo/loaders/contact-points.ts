import { createContactPointWorkflow } from "@medusa-b2b/company/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { contactPoints } from "../data"
import { companyIds } from "./companies"
import { storeManager } from "./staff"

/** Who of a company gets which paper by mail. */
export const seedContactPoints = async (
  container: MedusaContainer
): Promise<void> => {
  const companies = await companyIds(container)
  const actor = await storeManager(container)
  const { data: found } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_contact_point",
      fields: ["company_id", "email"],
      filters: { company_id: [...companies.values()] },
    })
  for (const { company, ...point } of contactPoints) {
    const company_id = companies.get(company) as string
    const isThere = found.some(
      (each) => each.company_id === company_id && each.email === point.email
    )
    if (!isThere) {
      await createContactPointWorkflow(container).run({
        input: { ...point, company_id, actor },
      })
    }
  }
}
