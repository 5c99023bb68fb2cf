import type { Context } from "@medusajs/framework/types"

/** Rows, without what the database adds to them. */
export type Rows = Record<string, unknown>[]

type Generated = Record<string, (...args: unknown[]) => Promise<Rows>>

const withoutTimes = ({
  created_at: _created,
  updated_at: _updated,
  deleted_at: _deleted,
  ...row
}: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(([column]) => !column.startsWith("raw_"))
  )

/**
 * Puts rows in the place of those that stand in a part of a module's table, by
 * the methods that are generated for it. All or none in the transaction of the
 * context.
 *
 * @param table - As the generated methods call it: `QuantityRules`.
 * @param scope - The part: `{ contract_id: "contr_1" }`; empty: the whole table.
 * @returns the rows that stood there, as they can be put back.
 */
export const replaceRows = async (
  service: object,
  table: string,
  scope: Record<string, unknown>,
  rows: Rows,
  context: Context
): Promise<Rows> => {
  const generated = service as Generated
  const before = await generated[`list${table}`](scope, { take: null }, context)
  if (before.length) {
    await generated[`delete${table}`](
      before.map(({ id }) => id),
      context
    )
  }
  if (rows.length) {
    await generated[`create${table}`](
      rows.map((row) => ({ ...row, ...scope })),
      context
    )
  }
  return before.map(withoutTimes)
}
