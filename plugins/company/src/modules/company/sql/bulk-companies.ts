import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { pathOf } from "../../../domain/company-path"
import type {
  CompanyChange,
  NewCompany,
} from "../../../domain/company-import/companies/company-writes"

import { changedMeanwhile, orConflict } from "./conflict"
import { executeBound } from "../../../sql/execute-bound"

/** Fields that a bulk change writes, with their types in the database. */
const FIELDS = [
  "external_id",
  "name",
  "country_code",
  "organization_number",
  "vat_id",
  "gln",
  "peppol_id",
  "currency_code",
  "status",
  "language",
  "time_zone",
  "representative_id",
  "status_reason",
] as const

/** Paths of the companies with these ids. */
const findPaths = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<Map<string, string>> => {
  const rows = await executeBound<{ id: string; path: string }>(
    manager,
    `select id, path from company where id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null`,
    [JSON.stringify(ids)]
  )
  return new Map(rows.map(({ id, path }) => [id, path]))
}

/**
 * Inserts companies in one statement. To be called under the tree's lock.
 *
 * @param companies - Each parent before its children.
 * @throws MedusaError CONFLICT when a parent is there no more.
 */
export const insertCompanies = async (
  manager: SqlEntityManager,
  companies: (NewCompany & { customer_group_id: string | null })[]
): Promise<void> => {
  const own = new Set(companies.map(({ id }) => id))
  const paths = await findPaths(
    manager,
    companies.flatMap(({ parent_id }) =>
      parent_id && !own.has(parent_id) ? [parent_id] : []
    )
  )
  for (const { id, parent_id } of companies) {
    const parentPath = parent_id ? paths.get(parent_id) : null
    if (parentPath === undefined) {
      throw changedMeanwhile(`The parent ${parent_id} of a company`)
    }
    paths.set(id, pathOf(id, parentPath))
  }
  await orConflict("A company of the file", () =>
    executeBound(
      manager,
      `insert into company (id, kind, parent_id, path, customer_group_id, ${FIELDS.join(", ")})
     select r.id, r.kind, r.parent_id, r.path, r.customer_group_id,
       ${FIELDS.map((field) => (field === "time_zone" ? "coalesce(r.time_zone, 'Europe/Stockholm')" : `r.${field}`)).join(", ")}
     from jsonb_to_recordset(?::jsonb) as r (
       id text, kind text, parent_id text, path text, customer_group_id text,
       ${FIELDS.map((field) => `${field} text`).join(", ")}
     )`,
      [
        JSON.stringify(
          companies.map((company) => ({
            ...company,
            path: paths.get(company.id),
          }))
        ),
      ]
    )
  )
}

/** A company's fields as they were before a bulk change. */
export type CompanyFields = { id: string } & Record<
  (typeof FIELDS)[number],
  string | null
>

/** The fields as they will be; the reason of another status counts no more. */
const changed = (
  previous: CompanyFields | undefined,
  change: CompanyChange
): object => ({
  ...previous,
  ...(change.status &&
    change.status !== previous?.status && { status_reason: null }),
  ...change,
})

/**
 * Writes fields of companies in one statement.
 *
 * @returns the fields as they were.
 * @throws MedusaError CONFLICT when one of the companies is there no more.
 */
export const updateCompanyFields = async (
  manager: SqlEntityManager,
  changes: CompanyChange[]
): Promise<CompanyFields[]> => {
  const previous = await executeBound<CompanyFields>(
    manager,
    `select id, ${FIELDS.join(", ")} from company
     where id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null order by id for update`,
    [JSON.stringify(changes.map(({ id }) => id))]
  )
  if (previous.length < changes.length) {
    throw changedMeanwhile("A company of the file")
  }
  const byId = new Map(previous.map((fields) => [fields.id, fields]))
  await orConflict("A company of the file", () =>
    executeBound(
      manager,
      `update company c
     set ${FIELDS.map((field) => `${field} = r.${field}`).join(", ")},
       updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r (
       id text, ${FIELDS.map((field) => `${field} text`).join(", ")}
     )
     where c.id = r.id`,
      [JSON.stringify(changes.map((each) => changed(byId.get(each.id), each)))]
    )
  )
  return previous
}
