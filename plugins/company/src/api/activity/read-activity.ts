import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_ACTIVITY_MODULE,
  type CompanyActivityModuleService,
} from "../../modules/company-activity"
import type { CompanyActivityDTO } from "../../types/activity"
import { subQuery } from "../sub-query"

type Filters = Record<string, unknown>[]

const NEWEST_FIRST = { created_at: "DESC", id: "DESC" } as const

const service = (container: MedusaContainer): CompanyActivityModuleService =>
  container.resolve(COMPANY_ACTIVITY_MODULE)

/** A page of the log, newest first, with how many entries there are. */
export const activityPage = async (
  filters: Filters,
  { limit = 20, offset = 0 }: { limit?: number; offset?: number },
  container: MedusaContainer
): Promise<{ rows: CompanyActivityDTO[]; count: number }> => {
  const [rows, count] = await service(container).listAndCountCompanyActivities(
    { $and: filters },
    { take: limit, skip: offset, order: NEWEST_FIRST }
  )
  return { rows: rows as unknown as CompanyActivityDTO[], count }
}

/** Rows that are read at once when the whole log is asked for. */
const BATCH = 500

/**
 * What comes after an entry. The database compares with the entry's own time:
 * JavaScript would cut it to milliseconds, and lose those in between. The first
 * condition is the one that an index serves.
 */
const after = ({ id }: CompanyActivityDTO) => {
  const moment = subQuery(
    "(select created_at from company_activity where id = ?)",
    [id]
  )
  return {
    $and: [
      { created_at: { $lte: moment } },
      { $or: [{ created_at: { $lt: moment } }, { id: { $lt: id } }] },
    ],
  }
}

/**
 * The whole log, newest first, in batches: each goes on where the last one
 * ended, so that entries which come in meanwhile neither shift nor repeat it.
 */
export async function* activityBatches(
  filters: Filters,
  container: MedusaContainer
): AsyncGenerator<CompanyActivityDTO[]> {
  let last: CompanyActivityDTO | undefined
  do {
    const rows = (await service(container).listCompanyActivities(
      { $and: last ? [...filters, after(last)] : filters },
      { take: BATCH, order: NEWEST_FIRST }
    )) as unknown as CompanyActivityDTO[]
    if (rows.length) {
      yield rows
    }
    last = rows.length === BATCH ? rows[BATCH - 1] : undefined
  } while (last)
}
