import type { OpeningRange } from "./opening-hours"

const TIME = /^(\d{1,2})(?:[.:](\d{2}))?$/

const timeOf = (text: string): string | null => {
  const [, hours, minutes = "00"] = TIME.exec(text.trim()) ?? []
  return hours ? `${hours.padStart(2, "0")}:${minutes}` : null
}

/**
 * A day's hours as people type them: `7-16`, `07.00–12.00, 13-16`. Nothing
 * typed is closed.
 *
 * @returns null for what cannot be read; whether the times make sense is asked elsewhere.
 */
export const parseRanges = (text: string): OpeningRange[] | null => {
  const ranges: OpeningRange[] = []
  for (const part of text.split(",").filter((each) => each.trim())) {
    const [from, to, ...more] = part.split(/[-–—]/).map(timeOf)
    if (!from || !to || more.length) {
      return null
    }
    ranges.push({ from, to })
  }
  return ranges
}

/** A day's hours in one form: `07:00–12:00, 13:00–16:00`. */
export const rangesText = (ranges: OpeningRange[] | undefined): string =>
  (ranges ?? []).map(({ from, to }) => `${from}–${to}`).join(", ")
