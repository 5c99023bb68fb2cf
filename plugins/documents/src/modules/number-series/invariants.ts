import { MedusaError } from "@medusajs/framework/utils"
import {
  patternFault,
  type PatternFault,
} from "../../domain/number-series/number-pattern"
import type { NumberSeriesDTO } from "../../types/number-series"

const SENTENCES: Record<PatternFault, string> = {
  no_number: "must hold {number} exactly once",
  no_year: "must hold {year} or {yy}, because the series starts over each year",
  unknown_placeholder: "knows {number}, {year} and {yy} only",
  width: "takes a width from 1 to 12, and for {number} only: {number:5}",
  stray_brace: "has a brace that belongs to no placeholder",
}

/**
 * Refuses a pattern by which two papers could get the same number.
 *
 * @throws MedusaError INVALID_DATA saying what is wrong with it.
 */
export const assertPattern = ({
  pattern,
  reset,
}: Pick<NumberSeriesDTO, "pattern" | "reset">): void => {
  const fault = patternFault(pattern, reset)
  if (fault) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The pattern "${pattern}" ${SENTENCES[fault]}`
    )
  }
}
