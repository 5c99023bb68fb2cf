/** A number in every copy that was not in the sample, for ids and names. */
const SUFFIX = "'_' || i"

const columnsOf = async (database, table) => {
  const { rows } = await database.query(
    `select column_name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table]
  )
  return rows.map(({ column_name }) => column_name)
}

/**
 * Copies the rows of a sample many times in one statement: what the workflows
 * wrote is copied as it is, only keys and names differ.
 *
 * @param database open connection
 * @param {{ table: string, ids: string[], keys?: string[],
 *   values?: Record<string, string>, times: number }} copy `ids`: rows of the
 *   sample; `keys`: columns besides `id` that hold ids of other copied rows;
 *   `values`: SQL for further columns, with `t` as the row and `i` as the copy
 */
export const copyRows = async (
  database,
  { table, ids, keys = [], values = {}, times }
) => {
  const columns = await columnsOf(database, table)
  const expressions = columns.map(
    (column) =>
      values[column] ??
      (column === "id" || keys.includes(column)
        ? `t."${column}" || ${SUFFIX}`
        : `t."${column}"`)
  )
  await database.query(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
     select ${expressions.join(", ")}
     from "${table}" t cross join generate_series(1, ${times}) i
     where t.id = any ($1)`,
    [ids]
  )
}

/**
 * Makes sure that a copy is what was copied: the same answer of the API, but
 * for the suffix.
 *
 * @throws Error showing both.
 */
export const assertSame = (sample, copy, number) => {
  const plain = (value) => JSON.stringify(value)
  const bare = plain(copy)
    .replaceAll(`_${number}"`, '"')
    .replaceAll(`_${number}/`, "/")
    .replaceAll(`_${number})`, ")")
  if (bare !== plain(sample)) {
    throw new Error(
      `A copied row is not what the workflows write:\n${plain(sample)}\n${bare}`
    )
  }
}
