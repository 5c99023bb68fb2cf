const LONGEST_SECONDS = 12 * 3600
const FACTOR = 4

/**
 * Seconds until the next try: four times as long each time, at most twelve
 * hours.
 *
 * @param attempts - Tries so far, at least one.
 * @param first - Seconds after the first one.
 */
export const secondsUntilRetry = (attempts: number, first: number): number =>
  Math.min(first * FACTOR ** Math.max(0, attempts - 1), LONGEST_SECONDS)
