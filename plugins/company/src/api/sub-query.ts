import { raw } from "@medusajs/framework/mikro-orm/core"

/** A sub-query for a filter: one statement, however many rows it finds. */
export type SubQuery = ReturnType<typeof raw>

/** A sub-query that Query's cache tells from others with other values. */
export const subQuery = (sql: string, bindings: string[]): SubQuery => {
  const query = raw(sql, bindings)
  // The cache key is made of this: by itself it would leave the values out,
  // and two companies would be given each other's rows.
  Object.assign(query, { toJSON: () => `${sql} ${JSON.stringify(bindings)}` })
  return query
}
