import { createContext, Script } from "node:vm"
import { REFERENCE_MAX_LENGTH } from "./references"

/** Longest pattern that a merchant may write. */
export const PATTERN_MAX_LENGTH = 200

/**
 * A pattern gets this long for one value. An ordinary one needs microseconds;
 * one that backtracks without end would otherwise stop the whole server. Long
 * enough that a busy machine's pauses do not count as the pattern's.
 */
const TIME_LIMIT_MS = 100

const sandbox = createContext({ pattern: "", value: "" })
const test = new Script("new RegExp(`^(?:${pattern})$`).test(value)")

type Outcome = "match" | "no_match" | "too_slow" | "unusable"

const run = (pattern: string, value: string): Outcome => {
  Object.assign(sandbox, { pattern, value })
  try {
    return test.runInContext(sandbox, { timeout: TIME_LIMIT_MS })
      ? "match"
      : "no_match"
  } catch (error) {
    const { code } = error as { code?: string }
    return code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "too_slow" : "unusable"
  }
}

/** Values that make careless patterns backtrack: long runs with a wrong end. */
const PROBES = ["0", "a", "A", "-", " ", "aA0-", "00-"].map(
  (part) =>
    `${part.repeat(REFERENCE_MAX_LENGTH).slice(0, REFERENCE_MAX_LENGTH - 1)}\u0000`
)

/**
 * What is wrong with a pattern, as the end of a sentence; null when nothing
 * is. Asked when the pattern is saved.
 */
export const patternFault = (pattern: string): string | null => {
  if (pattern.length === 0 || pattern.length > PATTERN_MAX_LENGTH) {
    return `must have between 1 and ${PATTERN_MAX_LENGTH} characters`
  }
  if (run(pattern, "") === "unusable") {
    return "is not a regular expression"
  }
  return PROBES.some((probe) => run(pattern, probe) === "too_slow")
    ? "takes too long to check: avoid repetitions inside repetitions, as in (a+)+"
    : null
}

/**
 * Whether the whole value matches the pattern. A pattern that takes too long,
 * or was never one, has not matched: an order is rather refused than the server
 * stopped.
 */
export const matchesPattern = (pattern: string, value: string): boolean =>
  run(pattern, value) === "match"
