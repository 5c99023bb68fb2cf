import { PLACEHOLDER, type Reset } from "./number-pattern"

/** Where a series stands. */
export type SeriesPlace = {
  reset: Reset
  /** Today's, where the merchant is. */
  year: number
  /** The last number given in this year's period. */
  last_number: number
}

const literally = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]/gu, (character) => `\\${character}`)

const DIGITS: Record<string, (width: number) => string> = {
  // Filled up to its width, or grown beyond it.
  number: (width) => `(\\d{${width}}|[1-9]\\d{${width},})`,
  year: () => "(\\d{4})",
  yy: () => "(\\d{2})",
}

/**
 * What the numbers of a pattern look like: a regular expression that both
 * JavaScript and PostgreSQL read, with a group for each placeholder.
 */
export const patternExpression = (pattern: string): string => {
  const texts = pattern.replace(PLACEHOLDER, "\0").split("\0").map(literally)
  const digits = [...pattern.matchAll(PLACEHOLDER)].map(([, name, width]) =>
    DIGITS[name](Number(width ?? 1))
  )
  return `^${texts.map((text, index) => text + (digits[index] ?? "")).join("")}$`
}

/** The number and the years that a text shows, read by a pattern; null when it is none of its numbers. */
const readText = (
  pattern: string,
  text: string
): { number: number; years: number[] } | null => {
  const groups = new RegExp(patternExpression(pattern)).exec(text)?.slice(1)
  if (!groups) {
    return null
  }
  const names = [...pattern.matchAll(PLACEHOLDER)].map(([, name]) => name)
  const values = names.map((name, index) => ({
    name,
    value: Number(groups[index]) + (name === "yy" ? 2000 : 0),
  }))
  return {
    number: values.find(({ name }) => name === "number")?.value ?? 0,
    years: values
      .filter(({ name }) => name !== "number")
      .map(({ value }) => value),
  }
}

/**
 * Whether a series that goes on by this pattern could come to a text which a
 * paper bears already. Texts of its past do no harm: it never goes back.
 */
export const isToCome = (
  pattern: string,
  text: string,
  { reset, year, last_number }: SeriesPlace
): boolean => {
  const shown = readText(pattern, text)
  if (!shown || shown.years.some((each) => each < year)) {
    return false
  }
  return reset === "yearly" && shown.years.some((each) => each > year)
    ? true
    : shown.number > last_number
}
