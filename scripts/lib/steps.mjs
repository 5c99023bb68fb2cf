import { isEnding } from "./at-exit.mjs"

/** A duration as people read it: `480 ms`, `12.3 s`, `2 min 05 s`. */
export const inWords = (milliseconds) => {
  if (milliseconds < 1000) {
    return `${Math.round(milliseconds)} ms`
  }
  const seconds = milliseconds / 1000
  if (seconds < 60) {
    return `${seconds.toFixed(1)} s`
  }
  const rest = String(Math.round(seconds % 60)).padStart(2, "0")
  return `${Math.floor(seconds / 60)} min ${rest} s`
}

/**
 * Says what it is about to do, does it, and says how long that took.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work may return `{ note }` to add to the line
 * @returns {Promise<T>}
 */
export const step = async (title, work) => {
  const started = performance.now()
  process.stdout.write(`▸ ${title} … `)
  try {
    const result = await work()
    const note = result?.note ? ` (${result.note})` : ""
    console.log(`${inWords(performance.now() - started)}${note}`)
    return result
  } catch (error) {
    const how = isEnding() ? "stopped" : "failed"
    console.log(`${how} after ${inWords(performance.now() - started)}`)
    throw error
  }
}
