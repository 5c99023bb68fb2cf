import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { atExit } from "../lib/at-exit.mjs"
import { fromRoot, ROOT } from "../lib/paths.mjs"
import { Problem } from "../lib/problem.mjs"
import { endProcess } from "../lib/processes.mjs"
import { MEDUSA } from "../lib/run-command.mjs"
import { step } from "../lib/steps.mjs"
import { storeEnvironment } from "./environment.mjs"
import { noteStore } from "./running.mjs"
import { addressOf, LOG } from "./settings.mjs"

const READY_WITHIN = 120_000

const isReady = async (address) => {
  try {
    return (await fetch(`${address}/health`)).ok
  } catch {
    return false
  }
}

const endOfLog = () => readFileSync(LOG, "utf8").slice(-5_000)

const start = (url, port) => {
  const log = openSync(LOG, "w")
  const child = spawn(
    process.execPath,
    [MEDUSA, "start", "--port", String(port)],
    {
      cwd: ROOT,
      env: storeEnvironment({ url, port }),
      stdio: ["ignore", log, log],
      // Its own process group: Ctrl-C goes to us, and we end the store before
      // the database, not both at once.
      detached: true,
    }
  )
  closeSync(log)
  return child
}

/**
 * Starts the store and waits until it answers.
 *
 * @param {{ url: string, port: number }} options
 * @returns {Promise<{ ended: Promise<void> }>} `ended` fails when the store
 *   ends by itself
 */
export const serveStore = ({ url, port }) =>
  step("Start the store", async () => {
    const child = start(url, port)
    noteStore(child.pid)
    let wanted = false
    let gone = false
    const ended = new Promise((resolve, reject) => {
      child.on("exit", (code, signal) => {
        gone = true
        const how = signal ?? `exit code ${code}`
        const problem = new Problem(
          `The store has ended by itself (${how}). Its log is ` +
            `${fromRoot(LOG)}; the end of it is above.`,
          { details: endOfLog() }
        )
        return wanted ? resolve() : reject(problem)
      })
    })
    ended.catch(() => {})
    atExit(async () => {
      wanted = true
      if (!gone) {
        await endProcess(-child.pid)
        await ended
      }
    })
    for (let waited = 0; waited < READY_WITHIN; waited += 100) {
      if (gone) {
        await ended
      }
      if (await isReady(addressOf(port))) {
        return { ended }
      }
      await sleep(100)
    }
    throw new Problem(
      `The store does not answer. Its log is ${fromRoot(LOG)}.`,
      { details: endOfLog() }
    )
  })
