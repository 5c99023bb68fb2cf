import { MedusaError } from "@medusajs/framework/utils"

/**
 * A moment, of a text or a date.
 *
 * @throws MedusaError INVALID_DATA for what is none.
 */
export const toMoment = (value: Date | string): Date => {
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${String(value)}" is no moment in time`
    )
  }
  return moment
}

/** A moment as ISO 8601 in UTC, or null. */
export const toIso = (
  value: Date | string | null | undefined
): string | null =>
  value === null || value === undefined ? null : toMoment(value).toISOString()
