import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** A company's VAT id as it is now. */
export type VatIdOfCompany = { company_id: string; vat_id: string }

/**
 * Companies whose VAT id was answered for before `answered`, and not asked for
 * since `asked`; those first that have waited longest. An answer about an
 * earlier VAT id of the company does not count.
 */
export const findDueChecks = async (
  manager: SqlEntityManager,
  vatIds: VatIdOfCompany[],
  { answered, asked, most }: { answered: Date; asked: Date; most: number }
): Promise<string[]> => {
  const rows = await manager.execute<{ company_id: string }[]>(
    `select v.company_id
     from jsonb_to_recordset(?::jsonb) as v (company_id text, vat_id text)
     join company_vat_check c
       on c.company_id = v.company_id and c.vat_id = v.vat_id and c.deleted_at is null
     group by v.company_id
     having max(c.checked_at) filter (where c.result <> 'unavailable') < ?
       and max(c.checked_at) < ?
     order by max(c.checked_at), v.company_id limit ?`,
    [JSON.stringify(vatIds), answered, asked, most]
  )
  return rows.map(({ company_id }) => company_id)
}
