import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { atExit } from "./at-exit.mjs"
import { inRoot, ROOT } from "./paths.mjs"
import { endProcess } from "./processes.mjs"

const KEPT_OUTPUT = 200_000
const LOOK_EVERY = 300
const CHUNK = 64 * 1024

/**
 * Environment for Medusa's commands: no telemetry, no call to the outside, and
 * no type check of the store's own code each time (npm run typecheck does it).
 */
export const quietEnvironment = (more = {}) => ({
  ...process.env,
  MEDUSA_DISABLE_TELEMETRY: "1",
  TS_NODE_TRANSPILE_ONLY: "true",
  ...more,
})

/** The path of a command that npm has installed at the root. */
export const bin = (name) =>
  inRoot(
    "node_modules",
    ".bin",
    process.platform === "win32" ? `${name}.cmd` : name
  )

/** Medusa's command line, to be run by Node.js itself. */
export const MEDUSA = inRoot("node_modules", "@medusajs", "cli", "cli.js")

/** A file for what a command says; deleted once it has been read. */
const openOutput = () => {
  const file = path.join(os.tmpdir(), `medusa-b2b-${randomUUID()}.log`)
  const descriptor = openSync(file, "w+", 0o600)
  const chunk = Buffer.alloc(CHUNK)
  let seen = 0
  let rest = Buffer.alloc(0)
  return {
    descriptor,
    /** The whole lines that have been written since the last time. */
    newLines: () => {
      const lines = []
      for (;;) {
        const count = readSync(descriptor, chunk, 0, CHUNK, seen)
        if (count === 0) {
          return lines
        }
        seen += count
        const bytes = Buffer.concat([rest, chunk.subarray(0, count)])
        const end = bytes.lastIndexOf("\n")
        rest = bytes.subarray(end + 1)
        if (end >= 0) {
          lines.push(...bytes.subarray(0, end).toString("utf8").split("\n"))
        }
      }
    },
    read: () => {
      closeSync(descriptor)
      const text = readFileSync(file, "utf8")
      rmSync(file, { force: true })
      return text.slice(-KEPT_OUTPUT)
    },
  }
}

/**
 * Runs a command to its end and keeps what it says. In a file, not a pipe: if
 * we are killed, Medusa's commands would fill a broken pipe for ever.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number,
 *   gid?: number, onLine?: (line: string) => void }} [options] `onLine` hears
 *   what the command says while it runs
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runCommand = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const output = openOutput()
    const child = spawn(command, args, {
      // Its own process group, so that it can be ended with all its children
      // however we are told to stop.
      detached: true,
      cwd: options.cwd ?? ROOT,
      uid: options.uid,
      gid: options.gid,
      env: options.env ?? quietEnvironment(),
      stdio: ["ignore", output.descriptor, output.descriptor],
      shell: process.platform === "win32",
    })
    const { onLine } = options
    const listening =
      onLine && setInterval(() => output.newLines().forEach(onLine), LOOK_EVERY)
    const closed = new Promise((done) => child.on("close", done))
    const isRunning = () => child.exitCode === null && child.signalCode === null
    const forget = atExit(async () => {
      if (child.pid && isRunning()) {
        await endProcess(-child.pid)
        await closed
      }
    })
    child.on("error", (error) => {
      clearInterval(listening)
      reject(error)
    })
    child.on("close", (code, signal) => {
      clearInterval(listening)
      forget()
      resolve({ code: code ?? (signal ? 1 : 0), output: output.read() })
    })
  })
