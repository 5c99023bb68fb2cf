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
  const whole = Math.round(seconds)
  const rest = String(whole % 60).padStart(2, "0")
  return `${Math.floor(whole / 60)} min ${rest} s`
}

/** Where nobody can write over a line, progress is told so often at most. */
const TELL_EVERY = 10_000

const CLEAR_LINE = "\r\u001b[2K"

/**
 * Shows how far a step is: on a terminal in the step's own line, elsewhere, in
 * a log, in lines of their own.
 */
const progressOf = (title, out) => {
  let told = performance.now()
  let isOpen = true
  const onTerminal = (text) => out.write(`${CLEAR_LINE}▸ ${title}: ${text} … `)
  const inLog = (text) => {
    if (performance.now() - told >= TELL_EVERY) {
      told = performance.now()
      out.write(`${isOpen ? "\n" : ""}  ${text}\n`)
      isOpen = false
    }
  }
  return {
    show: (text) => (out.isTTY ? onTerminal(text) : inLog(text)),
    /** Leaves the line as it was before there was any progress. */
    end: () => {
      if (out.isTTY) {
        out.write(`${CLEAR_LINE}▸ ${title} … `)
      } else if (!isOpen) {
        out.write(`▸ ${title} … `)
      }
    },
  }
}

/**
 * Says what it is about to do, does it, and says how long that took.
 *
 * @template T
 * @param {string} title
 * @param {(show: (progress: string) => void) => Promise<T>} work may tell how
 *   far it is, and return `{ note }` to add to the line
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} [out]
 * @returns {Promise<T>}
 */
export const step = async (title, work, out = process.stdout) => {
  const started = performance.now()
  const took = () => inWords(performance.now() - started)
  const progress = progressOf(title, out)
  out.write(`▸ ${title} … `)
  try {
    const result = await work(progress.show)
    const note = result?.note ? ` (${result.note})` : ""
    progress.end()
    out.write(`${took()}${note}\n`)
    return result
  } catch (error) {
    progress.end()
    const how = isEnding() ? "stopped" : "failed"
    out.write(`${how} after ${took()}\n`)
    throw error
  }
}
