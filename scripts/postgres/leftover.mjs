import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { commandLineOf } from "../lib/processes.mjs"
import { Problem } from "../lib/problem.mjs"

/**
 * The process that serves a data folder, if there is one. The number in
 * postmaster.pid alone proves nothing: after a crash it may be anybody's.
 *
 * @param {string} place
 * @returns {number | null}
 */
export const serverOf = (place) => {
  const file = path.join(place, "postmaster.pid")
  if (!existsSync(file)) {
    return null
  }
  const pid = Number(readFileSync(file, "utf8").split("\n")[0])
  const commandLine = pid > 1 ? commandLineOf(pid) : ""
  return commandLine.includes("postgres") && commandLine.includes(place)
    ? pid
    : null
}

/**
 * Stops a server that was left running because its owner was killed.
 *
 * @param {string} place
 */
export const stopLeftover = async (place) => {
  const pid = serverOf(place)
  if (!pid) {
    return
  }
  process.kill(pid, "SIGINT")
  for (let waited = 0; waited < 15_000; waited += 100) {
    await sleep(100)
    if (serverOf(place) !== pid) {
      return
    }
  }
  throw new Problem(
    `A PostgreSQL of an earlier run (process ${pid}) uses ${place} and does ` +
      `not stop. End it with: kill -9 ${pid}`
  )
}
