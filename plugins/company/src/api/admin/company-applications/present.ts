import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { findDuplicates } from "../../../domain/application/duplicates"
import { maskNumbers } from "../../../domain/identity/mask"
import { reviewChecks } from "../../../domain/application/review-checks"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type {
  CompanyApplicationDTO,
  CompanyApplicationEntryDTO,
} from "../../../types/application"
import type { AdminCompany } from "../../../types/http/admin"
import type {
  AdminApplication,
  AdminApplicationMatch,
  AdminApplicationUser,
} from "../../../types/http/admin-application"
import { vatRegistry } from "../../../vat-registry"
import { applicantsVatAnswer } from "../../../workflows/company-application/applicants-vat-answer"
import { loadKnownCompanies } from "../../../workflows/company-application/load-known-companies"
import { withInherited } from "../../present-company"

type Loaded = CompanyApplicationDTO & { entries: CompanyApplicationEntryDTO[] }

const load = async (
  id: string,
  container: MedusaContainer
): Promise<Loaded> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_application",
      fields: ["*", "entries.*"],
      filters: { id },
    })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company application ${id}`
    )
  }
  return data[0] as unknown as Loaded
}

const loadCompanies = async (
  ids: string[],
  container: MedusaContainer
): Promise<Map<string, AdminCompany>> => {
  const { data } = ids.length
    ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "company",
        fields: ["id", "name", "kind", "status", "path"],
        filters: { id: ids },
      })
    : { data: [] }
  const companies = await withInherited(data as never[], container)
  return new Map(companies.map((company) => [company.id, company]))
}

const loadUsers = async (
  entries: CompanyApplicationEntryDTO[],
  container: MedusaContainer
): Promise<Map<string, AdminApplicationUser>> => {
  const ids = entries.flatMap(({ user_id }) => (user_id ? [user_id] : []))
  const users = ids.length
    ? await container.resolve(Modules.USER).listUsers({ id: ids })
    : []
  return new Map(
    users.map((user) => [
      user.id,
      {
        id: user.id,
        name:
          [user.first_name, user.last_name].filter(Boolean).join(" ") ||
          user.email,
      },
    ])
  )
}

/** The history says that a number changed; a person's own stands above, for those who may see it. */
const maskedChanges = (
  changes: NonNullable<CompanyApplicationEntryDTO["changes"]>
): typeof changes =>
  Object.fromEntries(
    Object.entries(changes).map(([field, { from, to }]) => [
      field,
      {
        from: maskNumbers({ [field]: from })[field],
        to: maskNumbers({ [field]: to })[field],
      },
    ])
  )

const inOrder = (
  a: CompanyApplicationEntryDTO,
  b: CompanyApplicationEntryDTO
) =>
  new Date(a.created_at).getTime() - new Date(b.created_at).getTime() ||
  a.id.localeCompare(b.id)

/**
 * An application with all that a decision needs: checks, the companies that
 * the applicant may belong to already, and its history.
 *
 * @throws MedusaError NOT_FOUND for an unknown id.
 */
export const presentApplication = async (
  id: string,
  container: MedusaContainer
): Promise<AdminApplication> => {
  const { entries, ...application } = await load(id, container)
  const companyService: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [options, vat_check, known, users] = await Promise.all([
    companyService.getOptions(),
    applicantsVatAnswer(application, container),
    loadKnownCompanies(application, container),
    loadUsers(entries, container),
  ])
  // The company that it became is no duplicate of itself.
  const duplicates = findDuplicates(application, known).filter(
    ({ company_id }) => company_id !== application.company_id
  )
  const companies = await loadCompanies(
    [
      ...duplicates.map(({ company_id }) => company_id),
      ...(application.company_id ? [application.company_id] : []),
    ],
    container
  )
  const became = companies.get(application.company_id ?? "")

  return {
    ...application,
    form: options.application_fields,
    vat_check,
    vat_registry: vatRegistry(options)?.name ?? null,
    checks: reviewChecks(application),
    matches: duplicates.flatMap(({ company_id, reasons }) => {
      const company = companies.get(company_id)
      return company ? [matchOf(company, reasons)] : []
    }),
    history: entries.sort(inOrder).map(({ user_id, ...entry }) => ({
      id: entry.id,
      kind: entry.kind,
      text: entry.text,
      changes: entry.changes && maskedChanges(entry.changes),
      created_at: entry.created_at,
      user: user_id
        ? (users.get(user_id) ?? { id: user_id, name: user_id })
        : null,
    })),
    company: became ? { id: became.id, name: became.name } : null,
  }
}

const matchOf = (
  company: AdminCompany,
  reasons: AdminApplicationMatch["reasons"]
): AdminApplicationMatch => ({
  id: company.id,
  name: company.name,
  kind: company.kind,
  status: company.effective_status,
  ancestors: company.ancestors,
  reasons,
})
