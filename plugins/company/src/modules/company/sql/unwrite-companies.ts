import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { executeBound } from "../../../sql/execute-bound"

/** What hangs on a company by a foreign key, and would go with it. */
const DEPENDENTS = ["company_member", "company_invitation", "company_role"]

// What runs through a used company's path is used as well: a company below it,
// of a member's or of another's making, would be left without a parent.
const UNUSED = `
  with created as (select jsonb_array_elements_text(?::jsonb) as id),
  used as (
    select path from company where id in (select id from created) and updated_at <> created_at
    union
    select path from company
    where parent_id in (select id from created) and id not in (select id from created)
    ${DEPENDENTS.map(
      (table) => `union
    select c.path from company c join ${table} d on d.company_id = c.id
    where c.id in (select id from created)`
    ).join("\n    ")}
  )
  select id from created
  where id not in (select unnest(string_to_array(trim(both '/' from path), '/')) from used)`

/**
 * Which of these companies, created by a bulk write, are as it has left them:
 * unchanged, and with nobody and nothing in or below them. To be called under
 * the tree's lock; from then on until the transaction ends nobody joins them.
 */
export const findUnused = async (
  manager: SqlEntityManager,
  created: string[]
): Promise<string[]> => {
  await executeBound(
    manager,
    `select id from company where id in (select jsonb_array_elements_text(?::jsonb)) order by id for update`,
    [JSON.stringify(created)]
  )
  // A statement of its own: it sees what the ones before us had locked and written.
  const rows = await executeBound<{ id: string }>(manager, UNUSED, [
    JSON.stringify(created),
  ])
  return rows.map(({ id }) => id)
}

/** Deletes companies for good. */
export const eraseCompanies = async (
  manager: SqlEntityManager,
  ids: string[]
): Promise<void> => {
  await executeBound(
    manager,
    "delete from company where id in (select jsonb_array_elements_text(?::jsonb))",
    [JSON.stringify(ids)]
  )
}
