import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { inRoot } from "../lib/paths.mjs"
import { isAlive } from "../lib/processes.mjs"

const LOCK = inRoot(".cache", "build", "lock")

const tryToTake = () => {
  mkdirSync(path.dirname(LOCK), { recursive: true })
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" })
    return true
  } catch {
    return false
  }
}

const holder = () => {
  try {
    return Number(readFileSync(LOCK, "utf8"))
  } catch {
    return null
  }
}

/**
 * Lets one build run at a time: a second one in another terminal would delete
 * the output that the first is reading. A lock whose process is gone is taken
 * over.
 */
export const withBuildLock = async (work) => {
  let waiting = false
  while (!tryToTake()) {
    const pid = holder()
    if (pid && !isAlive(pid)) {
      rmSync(LOCK, { force: true })
      continue
    }
    if (!waiting) {
      console.log(`Waiting for another build (process ${pid}) to end …`)
      waiting = true
    }
    await sleep(200)
  }
  try {
    return await work()
  } finally {
    rmSync(LOCK, { force: true })
  }
}
