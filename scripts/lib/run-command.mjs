import { spawn } from "node:child_process"
import { inRoot, ROOT } from "./paths.mjs"

const KEPT_OUTPUT = 200_000

/** Environment for Medusa's commands: no telemetry, no call to the outside. */
export const quietEnvironment = (more = {}) => ({
  ...process.env,
  MEDUSA_DISABLE_TELEMETRY: "1",
  ...more,
})

/** The path of a command that npm has installed at the root. */
export const bin = (name) =>
  inRoot(
    "node_modules",
    ".bin",
    process.platform === "win32" ? `${name}.cmd` : name
  )

/**
 * Runs a command to its end and keeps what it says.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean,
 *   uid?: number, gid?: number }} [options]
 *   `show` lets the output through to the terminal instead
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runCommand = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      uid: options.uid,
      gid: options.gid,
      env: options.env ?? quietEnvironment(),
      stdio: options.show ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    })
    let output = ""
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT)
    }
    child.stdout?.on("data", keep)
    child.stderr?.on("data", keep)
    child.on("error", reject)
    child.on("close", (code, signal) =>
      resolve({ code: code ?? (signal ? 1 : 0), output })
    )
  })
