import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Bookkeeping of the engine and of locks: changes with every request. */
export const NOISE = ["workflow_execution", "locking", "script_migrations"]

/** Rows as JSON, by table. */
export type Fingerprint = Map<string, string[]>

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

const tablesOf = async (container: MedusaContainer): Promise<string[]> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      `select relname from pg_class
       where relkind = 'r' and relnamespace = current_schema()::regnamespace`
    )
  return rows
    .map(({ relname }: { relname: string }) => relname)
    .filter((name: string) => !NOISE.includes(name))
}

/**
 * A picture of everything that is somebody's: each row of each table that
 * mentions one of the ids, whatever table a plugin may have put it into. A
 * stranger's new row that points at the owner's things is part of it too. Without
 * ids: of everything in the database.
 */
export const fingerprint = async (
  container: MedusaContainer,
  ids: string[] = [""]
): Promise<Fingerprint> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    (await tablesOf(container))
      .map(
        (name) =>
          `select '${name}' as name, row from (select to_jsonb(t)::text as row from "${name}" t) r ` +
          `where row ~ :pattern`
      )
      .join(" union all "),
    { pattern: ids.map(escape).join("|") }
  )
  const found: Fingerprint = new Map()
  for (const { name, row } of rows as { name: string; row: string }[]) {
    found.set(name, [...(found.get(name) ?? []), row])
  }
  return found
}

/**
 * Tables in which the two pictures differ.
 *
 * @param matters - Which rows count; default all.
 */
export const changedTables = (
  before: Fingerprint,
  after: Fingerprint,
  matters: (row: string) => boolean = () => true
): string[] => {
  const rowsOf = (picture: Fingerprint, name: string): string =>
    (picture.get(name) ?? []).filter(matters).sort().join("\n")

  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => rowsOf(before, name) !== rowsOf(after, name))
    .sort()
}
