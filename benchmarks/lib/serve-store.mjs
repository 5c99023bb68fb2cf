import { spawn } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import { atExit } from "../../scripts/lib/at-exit.mjs"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { Problem } from "../../scripts/lib/problem.mjs"
import { endProcess } from "../../scripts/lib/processes.mjs"
import {
  MEDUSA,
  quietEnvironment,
  runCommand,
} from "../../scripts/lib/run-command.mjs"
import { freePort } from "../../scripts/postgres/free-port.mjs"

const READY_WITHIN = 120_000

/** Milliseconds between two looks whether it answers. */
const LOOK_EVERY = 20

/** Folder of a store that is measured. */
const folder = (name) => inRoot("benchmarks", "stores", name)

const environment = (url) =>
  quietEnvironment({
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    DATABASE_URL: url,
  })

/** Makes a store's tables. */
export const migrateStore = async (name, url) => {
  const { code, output } = await runCommand(
    process.execPath,
    [MEDUSA, "db:migrate", "--execute-all-links"],
    { cwd: folder(name), env: environment(url) }
  )
  if (code !== 0) {
    throw new Problem(`The tables of the store "${name}" cannot be made.`, {
      details: output,
    })
  }
}

const isReady = async (address) => {
  try {
    return (await fetch(`${address}/health`)).ok
  } catch {
    return false
  }
}

/**
 * Starts a store in a process of its own, in production mode.
 *
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} where it
 *   answers
 */
export const serveStore = async (name, url) => {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [MEDUSA, "start", "--port", String(port)],
    {
      cwd: folder(name),
      env: environment(url),
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    }
  )
  let log = ""
  child.stderr.on("data", (chunk) => {
    log = (log + chunk).slice(-20_000)
  })
  const ended = new Promise((resolve) => child.on("exit", resolve))
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      await endProcess(-child.pid)
      await ended
    }
  }
  atExit(stop)
  const address = `http://localhost:${port}`
  for (let waited = 0; waited < READY_WITHIN; waited += LOOK_EVERY) {
    if (child.exitCode !== null) {
      break
    }
    if (await isReady(address)) {
      return { address, stop }
    }
    await sleep(LOOK_EVERY)
  }
  throw new Problem(`The store "${name}" does not start.`, { details: log })
}
