import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { TaxProfileDTO, WriteTaxProfileDTO } from "../../../types/tax"

const WRITABLE = [
  "country_code",
  "treatment",
  "exempt_ground",
  "exempt_until",
] as const

const COLUMNS = ["company_id", ...WRITABLE].join(", ")

/** The profile of a legal entity, locked until the transaction ends; null when nothing was settled. */
export const lockProfile = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<TaxProfileDTO | null> => {
  const rows = await manager.execute<TaxProfileDTO[]>(
    `select ${COLUMNS} from company_tax_profile
     where company_id = ? and deleted_at is null for update`,
    [companyId]
  )
  return rows[0] ?? null
}

/** Writes the given fields and leaves the others; one statement, so that two screens lose nothing. */
export const upsertProfile = async (
  manager: SqlEntityManager,
  { company_id, ...given }: WriteTaxProfileDTO
): Promise<TaxProfileDTO> => {
  const fields = WRITABLE.filter((field) => given[field] !== undefined)
  const columns = ["id", "company_id", ...fields]
  const rows = await manager.execute<TaxProfileDTO[]>(
    `insert into company_tax_profile (${columns.join(", ")})
     values (${columns.map(() => "?").join(", ")})
     on conflict (company_id) where deleted_at is null
     do update set ${[...fields.map((field) => `${field} = excluded.${field}`), "updated_at = now()"].join(", ")}
     returning ${COLUMNS}`,
    [
      generateEntityId(undefined, "ctax"),
      company_id,
      ...fields.map((field) => given[field] ?? null),
    ]
  )
  return rows[0]
}

/** Takes a profile away: everything is decided by the facts again. */
export const deleteProfile = async (
  manager: SqlEntityManager,
  companyId: string
): Promise<void> => {
  await manager.execute(
    `delete from company_tax_profile where company_id = ? and deleted_at is null`,
    [companyId]
  )
}
