import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ApplicationData } from "../../../types/application"

const JSON_COLUMNS = ["billing_address", "delivery_address", "fields"] as const

type JsonColumns = Partial<Pick<ApplicationData, (typeof JSON_COLUMNS)[number]>>

/** Changes without those of JSON columns, and those alone. */
export const splitJson = <Changes extends JsonColumns>(
  changes: Changes
): {
  plain: Omit<Changes, (typeof JSON_COLUMNS)[number]>
  json: JsonColumns
} => {
  const { billing_address, delivery_address, fields, ...plain } = changes
  return { plain, json: { billing_address, delivery_address, fields } }
}

/**
 * Writes JSON columns as they are given. The generated update mixes an object
 * with the one that is there: what an applicant takes away would stay.
 */
export const replaceJson = async (
  manager: SqlEntityManager,
  id: string,
  json: JsonColumns
): Promise<void> => {
  const given = JSON_COLUMNS.filter((column) => json[column] !== undefined)
  if (given.length) {
    await manager.execute(
      `update company_application set ${given.map((column) => `${column} = ?::jsonb`).join(", ")} where id = ?`,
      [
        ...given.map((column) =>
          json[column] === null ? null : JSON.stringify(json[column])
        ),
        id,
      ]
    )
  }
}
