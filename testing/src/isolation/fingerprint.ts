import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Bookkeeping of the engine and of locks: changes with every request. */
const NOISE = ["workflow_execution", "locking", "script_migrations"]

/** All rows that mention the owner's things, by table. */
export type Fingerprint = Map<string, string>

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/**
 * A picture of everything that is the owner's: each row of each table that
 * mentions one of the ids, whatever table a plugin may have put it into. A
 * stranger's new row that points at the owner's things is part of it too. Without
 * ids: of everything in the database.
 */
export const fingerprint = async (
  container: MedusaContainer,
  ids: string[] = [""]
): Promise<Fingerprint> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: tables } = await database.raw(
    `select table_name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE'`
  )
  const names = tables
    .map(({ table_name }: { table_name: string }) => table_name)
    .filter((name: string) => !NOISE.includes(name))
  const pattern = ids.map(escape).join("|")
  const { rows } = await database.raw(
    names
      .map(
        (name: string) =>
          `select '${name}' as name, string_agg(row, E'\\n' order by row) as rows ` +
          `from (select to_jsonb(t)::text as row from "${name}" t) r where row ~ :pattern`
      )
      .join(" union all "),
    { pattern }
  )
  return new Map(
    rows
      .filter((each: { rows: string | null }) => each.rows)
      .map((each: { name: string; rows: string }) => [each.name, each.rows])
  )
}

/** Tables in which the two pictures differ. */
export const changedTables = (
  before: Fingerprint,
  after: Fingerprint
): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort()
