import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { atExit } from "../lib/at-exit.mjs"
import { Problem } from "../lib/problem.mjs"
import { endProcess } from "../lib/processes.mjs"
import { quietEnvironment, runCommand } from "../lib/run-command.mjs"
import { freePort } from "../postgres/free-port.mjs"

const READY_WITHIN = 120_000

const cli = (store) =>
  store.inFolder("node_modules", "@medusajs", "cli", "cli.js")

const environment = (url) =>
  quietEnvironment({
    NODE_ENV: "production",
    NODE_PATH: "",
    LOG_LEVEL: "warn",
    DATABASE_URL: url,
  })

/**
 * Runs a command of the store's own Medusa to its end.
 *
 * @param {import("./store.mjs").ThrowAwayStore} store
 * @param {string} url of its database
 * @param {string[]} words
 */
export const medusa = async (store, url, words) => {
  const { code, output } = await runCommand(
    process.execPath,
    [cli(store), ...words],
    { cwd: store.folder, env: environment(url) }
  )
  if (code !== 0) {
    throw new Problem(`medusa ${words.join(" ")} does not succeed.`, {
      details: output.slice(-4000),
    })
  }
  return output
}

/** Makes the tables, as a merchant does after each change of plugins. */
export const migrate = (store, url) =>
  medusa(store, url, ["db:migrate", "--execute-safe-links"])

const isReady = async (address) => {
  try {
    return (await fetch(`${address}/health`)).ok
  } catch {
    return false
  }
}

const launch = (store, url, folder, port) => {
  const file = store.inFolder("store.log")
  const log = openSync(file, "w")
  const child = spawn(
    process.execPath,
    [cli(store), "start", "--port", String(port)],
    {
      cwd: folder,
      env: environment(url),
      stdio: ["ignore", log, log],
      detached: true,
    }
  )
  closeSync(log)
  const ended = new Promise((resolve) => child.on("exit", resolve))
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      await endProcess(-child.pid)
      await ended
    }
  }
  return { child, stop, readLog: () => readFileSync(file, "utf8") }
}

/**
 * Starts the store and waits until it answers /health.
 *
 * @param {{ built?: boolean }} [options] `built`: from what `medusa build` made
 * @returns {Promise<{ address: string, readLog: () => string,
 *   stop: () => Promise<void> }>}
 */
export const start = async (store, url, { built = false } = {}) => {
  const port = await freePort()
  const folder = built
    ? path.join(store.folder, ".medusa", "server")
    : store.folder
  const { child, stop, readLog } = launch(store, url, folder, port)
  const forget = atExit(stop)
  const address = `http://localhost:${port}`
  for (let waited = 0; waited < READY_WITHIN; waited += 100) {
    if (child.exitCode !== null) {
      break
    }
    if (await isReady(address)) {
      return { address, readLog, stop: forget }
    }
    await sleep(100)
  }
  await forget()
  throw new Problem("The store does not start.", {
    details: readLog().slice(-4000),
  })
}

/**
 * Starts a store that should not start.
 *
 * @returns {Promise<{ code: number | null, output: string }>} null: it started
 */
export const startInVain = async (store, url) => {
  const port = await freePort()
  const { child, stop, readLog } = launch(store, url, store.folder, port)
  const forget = atExit(stop)
  const address = `http://localhost:${port}`
  for (let waited = 0; waited < READY_WITHIN; waited += 100) {
    if (child.exitCode !== null || (await isReady(address))) {
      break
    }
    await sleep(100)
  }
  const code = child.exitCode
  await forget()
  return { code, output: readLog() }
}
