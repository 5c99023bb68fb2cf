import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { Problem } from "../../scripts/lib/problem.mjs"

const ANSWERS_WITHIN = 60_000

const fileIn = (folder) => path.join(folder, "memory")

/** Environment with which a store can be asked for its memory. */
export const memoryEnvironment = (folder) => ({
  MEMORY_FILE: fileIn(folder),
  NODE_OPTIONS:
    `${process.env.NODE_OPTIONS ?? ""} --require ${inRoot("benchmarks", "load", "tell-memory.cjs")}`.trim(),
})

/**
 * What a store still holds after it has collected its garbage, in bytes: on
 * V8's heap and in buffers outside of it. `resident` is what the process takes
 * from the machine, garbage and freed pages included.
 *
 * @returns {Promise<{ held: number, resident: number }>}
 */
export const memoryOf = async ({ folder, pid }) => {
  const file = `${fileIn(folder)}.${pid}`
  rmSync(file, { force: true })
  process.kill(pid, "SIGUSR2")
  for (let waited = 0; waited < ANSWERS_WITHIN; waited += 100) {
    if (existsSync(file)) {
      const { heapUsed, external, rss } = JSON.parse(readFileSync(file, "utf8"))
      return { held: heapUsed + external, resident: rss }
    }
    await sleep(100)
  }
  throw new Problem("The store does not say how much memory it holds.")
}
