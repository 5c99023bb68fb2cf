import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import {
  formatNumber,
  periodOf,
  yearIn,
} from "../../../domain/number-series/number-pattern"
import type {
  DocumentNumberDTO,
  NumberSeriesDTO,
} from "../../../types/number-series"

// Whoever wants a number of the series waits here until the one before has
// theirs for good, or has failed: a number taken by a transaction that is
// rolled back was never taken.
const LOCK =
  "select * from number_series where key = ? and deleted_at is null for update"

const HELD =
  "select * from document_number where series_id = ? and subject_id = ?"

const REUSE = `
  update document_number
  set subject_id = ?, assigned_at = now(), updated_at = now()
  where id = (
    select id from document_number
    where series_id = ? and period = ? and subject_id is null
    order by number limit 1
  )
  returning *`

const COUNT = `
  insert into number_series_counter (id, series_id, period, last_number)
  values (?, ?, ?, ?)
  on conflict (series_id, period) where deleted_at is null do update
    set last_number = number_series_counter.last_number + 1, updated_at = now()
  returning last_number`

const INSERT = `
  insert into document_number (id, series_id, period, number, text, subject_id, assigned_at)
  values (?, ?, ?, ?, ?, ?, now())
  returning *`

const GIVE_BACK = `
  update document_number set subject_id = null, updated_at = now()
  where series_id = ? and subject_id = ? returning id`

/**
 * A series, locked until the transaction ends.
 *
 * @throws MedusaError NOT_FOUND for an unknown key.
 */
export const lockSeries = async (
  manager: SqlEntityManager,
  key: string
): Promise<NumberSeriesDTO> => {
  const [series] = await manager.execute<NumberSeriesDTO[]>(LOCK, [key])
  if (!series) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no number series "${key}"`
    )
  }
  return series
}

/** The number that something has in a series, or null. */
export const heldNumber = async (
  manager: SqlEntityManager,
  series_id: string,
  subject_id: string
): Promise<DocumentNumberDTO | null> =>
  (
    await manager.execute<DocumentNumberDTO[]>(HELD, [series_id, subject_id])
  )[0] ?? null

/**
 * The next number of a locked series. Where no gap is allowed, one that was
 * given back goes first, the lowest before the others.
 *
 * @param moment - Decides the year.
 */
export const nextNumber = async (
  manager: SqlEntityManager,
  series: NumberSeriesDTO,
  subject_id: string,
  moment: Date
): Promise<DocumentNumberDTO> => {
  const year = yearIn(moment, series.time_zone)
  const period = periodOf(series.reset, year)
  if (series.gap_free) {
    const [reused] = await manager.execute<DocumentNumberDTO[]>(REUSE, [
      subject_id,
      series.id,
      period,
    ])
    if (reused) {
      return reused
    }
  }
  const [{ last_number }] = await manager.execute<{ last_number: number }[]>(
    COUNT,
    [
      generateEntityId(undefined, "nsctr"),
      series.id,
      period,
      series.first_number,
    ]
  )
  const [assigned] = await manager.execute<DocumentNumberDTO[]>(INSERT, [
    generateEntityId(undefined, "docnr"),
    series.id,
    period,
    last_number,
    formatNumber(series.pattern, last_number, year),
    subject_id,
  ])
  return assigned
}

/**
 * Gives back the number that something has.
 *
 * @returns whether it had one.
 */
export const giveBackNumber = async (
  manager: SqlEntityManager,
  series_id: string,
  subject_id: string
): Promise<boolean> =>
  (await manager.execute(GIVE_BACK, [series_id, subject_id])).length > 0
