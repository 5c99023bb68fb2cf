import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { inRoot } from "../lib/paths.mjs"

const fileFor = (task) => inRoot(".cache", "build", `${task}.hash`)

/** The fingerprint of a task's last successful build, or null. */
export const lastBuilt = (task) => {
  try {
    return readFileSync(fileFor(task), "utf8")
  } catch {
    return null
  }
}

/** Called before a build starts, so that a broken one is never trusted. */
export const forgetBuilt = (task) => rmSync(fileFor(task), { force: true })

/** Called after a build has succeeded. */
export const rememberBuilt = (task, fingerprint) => {
  mkdirSync(path.dirname(fileFor(task)), { recursive: true })
  writeFileSync(fileFor(task), fingerprint)
}
