import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { KnownCompany } from "../../../domain/company-import/companies/facts"
import type {
  KnownMember,
  KnownPlace,
} from "../../../domain/company-import/members/facts"
import { executeBound } from "../../../sql/execute-bound"

const COMPANY_COLUMNS = `c.id, c.external_id, c.name, c.kind, c.parent_id,
  c.country_code, c.organization_number, c.vat_id, c.gln, c.peppol_id,
  c.currency_code, c.status, c.language, c.time_zone, c.representative_id,
  c.customer_group_id`

/** Companies with one of the external ids or organisation numbers, and all of their ancestors. */
export const findCompaniesToImport = async (
  manager: SqlEntityManager,
  externalIds: string[],
  organizationNumbers: string[]
): Promise<KnownCompany[]> =>
  executeBound(
    manager,
    `with named as (
       select path from company
       where deleted_at is null
         and (external_id in (select jsonb_array_elements_text(?::jsonb)) or organization_number in (select jsonb_array_elements_text(?::jsonb)))
     )
     select ${COMPANY_COLUMNS} from company c
     where c.deleted_at is null and c.id in (
       select unnest(string_to_array(trim(both '/' from path), '/')) from named
     )`,
    [JSON.stringify(externalIds), JSON.stringify(organizationNumbers)]
  )

/** Companies by external id, with their place in the tree. */
export const findPlaces = async (
  manager: SqlEntityManager,
  externalIds: string[]
): Promise<KnownPlace[]> =>
  executeBound(
    manager,
    `select id, external_id, path from company
     where external_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null`,
    [JSON.stringify(externalIds)]
  )

/** Members, removed ones too, with one of the external ids or of the people. */
export const findMembersToImport = async (
  manager: SqlEntityManager,
  externalIds: string[],
  customerIds: string[]
): Promise<KnownMember[]> =>
  executeBound(
    manager,
    `select id, external_id, company_id, customer_id, role, status, is_default, language
     from company_member
     where deleted_at is null
       and (external_id in (select jsonb_array_elements_text(?::jsonb)) or customer_id in (select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(externalIds), JSON.stringify(customerIds)]
  )
