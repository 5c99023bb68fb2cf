import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/**
 * How a running process was started; empty if there is none. A number alone
 * proves nothing: after a restart it may be anybody's.
 *
 * @param {number} pid
 * @returns {string}
 */
export const commandLineOf = (pid) => {
  try {
    return existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)]).toString()
  } catch {
    return ""
  }
}

/**
 * Sends a signal, to a whole group with a negative number. Says whether there
 * was anybody to get it.
 */
export const signal = (pid, name) => {
  try {
    process.kill(pid, name)
    return true
  } catch (error) {
    if (error.code === "ESRCH") {
      return false
    }
    throw error
  }
}

/** Whether a process is running, whoever it belongs to. */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

/**
 * Ends a process that is not our child: politely, then not.
 *
 * @param {number} pid negative for a process group
 * @param {number} [patience] milliseconds
 */
export const endProcess = async (pid, patience = 10_000) => {
  signal(pid, "SIGTERM")
  for (let waited = 0; waited < patience; waited += 100) {
    if (!signal(pid, 0)) {
      return
    }
    await sleep(100)
  }
  signal(pid, "SIGKILL")
}
