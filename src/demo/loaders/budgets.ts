import {
  createBudgetWorkflow,
  createPersonalLimitWorkflow,
} from "@medusa-b2b/budgets/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { budgets, people, personalLimits } from "../data"
import { companyIds } from "./companies"
import { storeManager } from "./staff"

const memberId = async (
  company_id: string,
  person: string,
  container: MedusaContainer
): Promise<string> => {
  const email = people.find(({ key }) => key === person)?.email
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: ["id", "customer.email"],
      filters: { company_id },
    })
  return data.find(({ customer }) => customer?.email === email)?.id as string
}

/** What companies may spend, and what one of their people may order for. */
export const seedBudgets = async (
  container: MedusaContainer
): Promise<void> => {
  const companies = await companyIds(container)
  const actor = await storeManager(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const company_id = [...companies.values()]
  const [{ data: given }, { data: limits }] = await Promise.all([
    query.graph({
      entity: "budget",
      fields: ["company_id", "title"],
      filters: { company_id },
    }),
    query.graph({
      entity: "personal_limit",
      fields: ["member_id", "window"],
      filters: { company_id },
    }),
  ])
  for (const { company, ...budget } of budgets) {
    const company_id = companies.get(company) as string
    const isThere = given.some(
      (each) => each.company_id === company_id && each.title === budget.title
    )
    if (!isThere) {
      await createBudgetWorkflow(container).run({
        input: { ...budget, company_id, actor },
      })
    }
  }
  for (const { company, member, ...limit } of personalLimits) {
    const company_id = companies.get(company) as string
    const member_id = await memberId(company_id, member, container)
    const isThere = limits.some(
      (each) => each.member_id === member_id && each.window === limit.window
    )
    if (!isThere) {
      await createPersonalLimitWorkflow(container).run({
        input: { ...limit, company_id, member_id, actor },
      })
    }
  }
}
