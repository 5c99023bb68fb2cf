import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { periodOf, yearIn } from "../../../domain/number-series/number-pattern"
import {
  isToCome,
  patternExpression,
} from "../../../domain/number-series/number-to-come"
import type { NumberSeriesDTO } from "../../../types/number-series"

const LAST =
  "select last_number from number_series_counter where series_id = ? and period = ? and deleted_at is null"

const ALIKE =
  "select text from document_number where series_id = ? and text ~ ?"

/**
 * Refuses a series' new pattern when a number to come would be one that a paper
 * has by an earlier pattern: `F1{number}` has made F12, and `F{number}` would
 * again. Numbers are not skipped, which would leave a gap.
 *
 * @throws MedusaError NOT_ALLOWED naming the number.
 */
export const assertNumbersAreFree = async (
  manager: SqlEntityManager,
  { id, key, pattern, reset, time_zone, first_number }: NumberSeriesDTO
): Promise<void> => {
  const year = yearIn(new Date(), time_zone)
  const [counter] = await manager.execute<{ last_number: number }[]>(LAST, [
    id,
    periodOf(reset, year),
  ])
  const place = {
    reset,
    year,
    last_number: counter?.last_number ?? first_number - 1,
  }
  const texts = await manager.execute<{ text: string }[]>(ALIKE, [
    id,
    patternExpression(pattern),
  ])
  const taken = texts.find(({ text }) => isToCome(pattern, text, place))
  if (taken) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `By the pattern "${pattern}" the number series "${key}" would come to ${taken.text}, which it has given already`
    )
  }
}
