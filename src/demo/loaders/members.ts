import { addCompanyMemberWorkflow } from "@medusa-b2b/company/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { people } from "../data"
import { companyIds } from "./companies"
import { peopleIds } from "./people"
import { storeManager } from "./staff"

/** Each person's place in their companies; the first one is their default. */
export const seedMembers = async (
  container: MedusaContainer
): Promise<void> => {
  const companies = await companyIds(container)
  const customers = await peopleIds(container)
  const actor = await storeManager(container)
  const { data: members } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: ["company_id", "customer_id"],
      filters: { customer_id: [...customers.values()] },
    })
  for (const { key, memberships } of people) {
    const customer_id = customers.get(key) as string
    for (const [index, { company, role }] of memberships.entries()) {
      const company_id = companies.get(company) as string
      const isThere = members.some(
        (member) =>
          member.company_id === company_id && member.customer_id === customer_id
      )
      if (!isThere) {
        await addCompanyMemberWorkflow(container).run({
          input: {
            company_id,
            customer_id,
            role,
            is_default: index === 0,
            actor,
          },
        })
      }
    }
  }
}
