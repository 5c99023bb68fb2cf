import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COMPANY_COLUMNS } from "../../../domain/company-import/companies/columns"
import { companyWrites } from "../../../domain/company-import/companies/company-writes"
import type { CompanyFacts } from "../../../domain/company-import/companies/facts"
import { planCompanies } from "../../../domain/company-import/companies/plan-companies"
import {
  type CompanyFileRow,
  companyRowSchema,
} from "../../../domain/company-import/companies/schema"
import { bulkIds } from "../../../domain/bulk-ids"
import { checkCompanyNumbers } from "../../../domain/identity/company-numbers"
import { type MappedRow, mapRows } from "../../../import/map-rows"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ImportKind } from "../import-kind"
import { pack } from "../packed"
import { importCompaniesWorkflow } from "../workflows/import-companies"

const present = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => Boolean(value))),
]

const findUsers = async (
  emails: string[],
  container: MedusaContainer
): Promise<Map<string, string>> => {
  if (!emails.length) {
    return new Map()
  }
  // Staff write their addresses as they like; there are few of them.
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: Modules.USER, fields: ["id", "email"] })
  return new Map(data.map(({ id, email }) => [email.toLowerCase(), id]))
}

const loadFacts = async (
  rows: MappedRow<CompanyFileRow>[],
  container: MedusaContainer
): Promise<CompanyFacts> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const { home_country: home } = await service.getOptions()
  const numbers = rows.map(({ row }) => {
    const { organization_number, country_code } = row
    const check = checkCompanyNumbers(
      { organization_number, country_code },
      home
    )
    return check.ok ? check.numbers.organization_number : organization_number
  })
  const ids = bulkIds("comp", rows.length)
  const externalIds = rows.flatMap(({ row }) => [
    row.external_id,
    row.parent_external_id,
  ])
  return {
    companies: await service.companiesToImport(
      present(externalIds),
      present(numbers)
    ),
    users: await findUsers(
      present(rows.map(({ row }) => row.representative)),
      container
    ),
    home,
    newId: () => ids.pop() as string,
  }
}

/** Companies and units, with their place in the tree, numbers, status and representative. */
export const companiesImport: ImportKind = {
  name: "companies",
  columns: COMPANY_COLUMNS,
  prepare: async ({ rows }, container) => {
    const { taken, refused } = mapRows(rows, companyRowSchema)
    const facts = await loadFacts(taken, container)
    const plan = planCompanies(taken, facts)
    return {
      planned: plan.planned,
      refused: [...refused, ...plan.refused],
      write: async ({ actor, run_id, container }) => {
        await importCompaniesWorkflow(container).run({
          input: {
            writes: pack(companyWrites(plan.planned, facts.companies)),
            groups: pack(
              Object.fromEntries(
                facts.companies.flatMap(({ id, customer_group_id }) =>
                  customer_group_id ? [[id, customer_group_id]] : []
                )
              )
            ),
            actor,
            run_id,
          },
        })
      },
    }
  },
}
