import { existsSync } from "node:fs"
import { inRoot } from "../lib/paths.mjs"
import { adminTask } from "./admin-task.mjs"
import { withBuildLock } from "./lock.mjs"
import { packageTask } from "./package-task.mjs"
import { findPackages, withNeeded } from "./packages.mjs"
import { runTask } from "./run-task.mjs"

/**
 * Builds what has changed, lower packages first.
 *
 * @param {{ only?: string[], admin?: boolean }} [options] `only`: these
 *   packages and what they need; `admin`: the store's admin too
 * @returns {Promise<{ built: number, fresh: number }>}
 */
export const build = ({ only = [], admin = only.length === 0 } = {}) =>
  withBuildLock(async () => {
    const all = findPackages()
    const chosen = only.length ? withNeeded(all, only) : all
    const tasks = chosen
      .filter(({ kind }) => kind !== "source")
      .map((entry) => packageTask(entry, all))
    if (admin && existsSync(inRoot("medusa-config.ts"))) {
      tasks.push(adminTask(all))
    }
    let built = 0
    for (const task of tasks) {
      built += (await runTask(task)) ? 1 : 0
    }
    return { built, fresh: tasks.length - built }
  })
