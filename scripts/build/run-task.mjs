import { existsSync } from "node:fs"
import { fromRoot } from "../lib/paths.mjs"
import { Problem } from "../lib/problem.mjs"
import { quietEnvironment, runCommand } from "../lib/run-command.mjs"
import { step } from "../lib/steps.mjs"
import { forgetBuilt, lastBuilt, rememberBuilt } from "./state.mjs"

/**
 * @typedef {object} BuildTask
 * @property {string} id names its remembered fingerprint
 * @property {string} title for people
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} [env] besides the usual
 * @property {string} output folder that the command makes
 * @property {() => string} fingerprint over all that the command reads
 * @property {() => string[]} evidence paths that exist once it is built
 * @property {() => void} [afterwards]
 */

const missing = (task) => task.evidence().filter((file) => !existsSync(file))

const isFresh = (task, fingerprint) =>
  lastBuilt(task.id) === fingerprint && missing(task).length === 0

/**
 * Builds a task unless its last build still holds.
 *
 * @param {BuildTask} task
 * @returns {Promise<boolean>} whether it had to be built
 */
export const runTask = async (task) => {
  const fingerprint = task.fingerprint()
  if (isFresh(task, fingerprint)) {
    return false
  }
  await step(`Build ${task.title}`, async () => {
    forgetBuilt(task.id)
    const { code, output } = await runCommand(task.command, task.args, {
      cwd: task.cwd,
      env: quietEnvironment(task.env),
    })
    if (code !== 0) {
      throw new Problem(`${task.title} does not build; see above.`, {
        details: output,
      })
    }
    task.afterwards?.()
    if (missing(task).length) {
      const names = missing(task).map(fromRoot).join(", ")
      throw new Problem(`The build of ${task.title} did not make ${names}.`, {
        details: output,
      })
    }
    rememberBuilt(task.id, fingerprint)
  })
  return true
}
