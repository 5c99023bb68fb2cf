import { spawn } from "node:child_process"
import { Problem } from "../lib/problem.mjs"

const START_WITHIN = 60_000
const STOP_WITHIN = 15_000

/**
 * Starts the server process and waits until it answers.
 *
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
export const serve = (programs, place, port, user, settings) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      programs.postgres,
      [
        ["-D", place, "-p", String(port)],
        ["-c", "listen_addresses=localhost"],
        ["-c", "unix_socket_directories="],
        ["-c", "max_connections=200"],
        settings,
      ].flat(),
      {
        ...user,
        cwd: place,
        // Its own process group: Ctrl-C in the terminal must not take the
        // database away before the store has ended.
        detached: true,
        stdio: ["ignore", "ignore", "pipe"],
        env: { ...process.env, LC_MESSAGES: "C" },
      }
    )
    let log = ""
    const timer = setTimeout(() => child.kill("SIGKILL"), START_WITHIN)
    child.stderr.on("data", (chunk) => {
      log = (log + chunk).slice(-20_000)
      if (log.includes("database system is ready to accept connections")) {
        clearTimeout(timer)
        resolve(child)
      }
    })
    child.on("error", reject)
    child.on("exit", () => {
      clearTimeout(timer)
      reject(new Problem("PostgreSQL does not start.", { details: log }))
    })
  })

/**
 * Ends a server process as PostgreSQL's "fast shutdown": open transactions are
 * rolled back and everything is written down.
 */
export const stop = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve()
      return
    }
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN)
    child.once("exit", () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill("SIGINT")
  })
