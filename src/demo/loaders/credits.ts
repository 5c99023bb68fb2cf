import { createCompanyCreditWorkflow } from "@medusa-b2b/credit/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { credits } from "../data"
import { companyIds } from "./companies"
import { storeManager } from "./staff"

/** Which companies pay later, and up to how much. */
export const seedCredits = async (
  container: MedusaContainer
): Promise<void> => {
  const companies = await companyIds(container)
  const actor = await storeManager(container)
  const { data: found } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_credit",
      fields: ["company_id"],
      filters: { company_id: [...companies.values()] },
    })
  for (const { company, ...credit } of credits) {
    const company_id = companies.get(company) as string
    if (!found.some((each) => each.company_id === company_id)) {
      await createCompanyCreditWorkflow(container).run({
        input: { ...credit, company_id, actor },
      })
    }
  }
}
