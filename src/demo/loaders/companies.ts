import {
  createCompanyWorkflow,
  decideVatIdWorkflow,
  suspendCompanyWorkflow,
} from "@medusa-b2b/company/workflows"
import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { companies, type CompanyData } from "../data"
import { reportProgress } from "../progress"
import { staffIds, storeManager } from "./staff"

/** The companies' ids by the keys of companies.json, as far as they are there. */
export const companyIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: ["id", "name"],
      filters: { name: companies.map(({ name }) => name) },
    })
  const found = companies.flatMap(({ key, name }) => {
    const id = data.find((company) => company.name === name)?.id
    return id ? [[key, id] as const] : []
  })
  return new Map(found)
}

const createCompany = async (
  container: MedusaContainer,
  company: CompanyData,
  parent_id: string | undefined,
  representative_id: string | undefined,
  actor: Actor
): Promise<string> => {
  const { name, kind, organization_number, vat_id } = company
  const { result } = await createCompanyWorkflow(container).run({
    input: {
      name,
      kind,
      organization_number,
      vat_id,
      currency_code: company.currency_code,
      language: company.language,
      reference_rules: company.reference_rules,
      parent_id,
      representative_id,
      actor,
    },
  })
  return result.id
}

/** As the staff did who looked into a foreign customer's VAT id. */
const confirmVatId = async (
  container: MedusaContainer,
  company_id: string,
  note: string,
  actor: Actor
): Promise<void> => {
  await decideVatIdWorkflow(container).run({
    input: {
      company_id,
      result: "valid",
      note,
      actor,
    },
  })
}

/** The companies in their trees, one of them suspended. */
export const seedCompanies = async (
  container: MedusaContainer
): Promise<void> => {
  const ids = await companyIds(container)
  const representatives = await staffIds(container)
  const actor = await storeManager(container)
  for (const [index, company] of companies.entries()) {
    const id =
      ids.get(company.key) ??
      (await createCompany(
        container,
        company,
        company.parent && ids.get(company.parent),
        company.representative && representatives.get(company.representative),
        actor
      ))
    if (!ids.has(company.key) && company.vat_id_valid_by) {
      await confirmVatId(container, id, company.vat_id_valid_by, actor)
    }
    if (!ids.has(company.key) && company.suspended) {
      await suspendCompanyWorkflow(container).run({
        input: { id, reason: company.suspended, actor },
      })
    }
    ids.set(company.key, id)
    reportProgress(index + 1, companies.length, "companies")
  }
}
