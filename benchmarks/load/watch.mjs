import { readFileSync } from "node:fs"
import { median } from "../lib/ratio.mjs"

const FIRST_FAILURES = 5

/** How much more memory at the end still counts as flat. */
const FLAT = 1.15

const PAGE = 4096

/** Resident memory of a process in bytes; Linux only. */
const memoryOf = (pid) =>
  Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * PAGE

/**
 * Notes every answer, and the server's memory from time to time.
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
    look: (pid) => memory.push(memoryOf(pid)),
    result: () => {
      const fifth = Math.max(1, Math.floor(memory.length / 5))
      const early = median(memory.slice(fifth, 2 * fifth))
      const late = median(memory.slice(-fifth))
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
        memory: { early, late, flat: late <= early * FLAT },
      }
    },
  }
}
