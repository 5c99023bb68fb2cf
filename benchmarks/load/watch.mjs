import { median } from "../lib/ratio.mjs"

const FIRST_FAILURES = 5

/** How much more the store may hold at the end than after the first minute. */
const FLAT = 1.1

/**
 * Notes every answer, and what the store holds after the first minute and at
 * the end.
 *
 * @typedef {ReturnType<typeof createWatch>} Watch
 */
export const createWatch = () => {
  const took = new Map()
  const failures = []
  const memory = []
  let failed = 0
  let orders = 0
  return {
    note: (step, milliseconds, ok, status, answer) => {
      if (!took.has(step)) {
        took.set(step, [])
      }
      took.get(step).push(milliseconds)
      if (!ok) {
        failed += 1
        if (failures.length < FIRST_FAILURES) {
          failures.push(`${step}: ${status} ${answer.slice(0, 300)}`)
        }
      }
    },
    ordered: (placed) => {
      orders += placed ? 1 : 0
      failed += placed ? 0 : 1
    },
    look: (seen) => memory.push(seen),
    result: () => {
      const [early, late] = memory
      return {
        steps: [...took].map(([step, times]) => ({
          step,
          count: times.length,
          median: median(times),
          slowest: Math.max(...times),
        })),
        orders,
        failed,
        failures,
        memory: { early, late, flat: late.held <= early.held * FLAT },
      }
    },
  }
}
