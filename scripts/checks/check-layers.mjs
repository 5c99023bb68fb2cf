import path from "node:path"
import { ROOT } from "../lib/paths.mjs"
import { isTest, readContext } from "./layers/context.mjs"
import { whyNotImport } from "./layers/imports.mjs"
import { checkNeeds } from "./layers/needs.mjs"
import { readSource } from "./read-source.mjs"

const checkFile = (owner, file, context) => {
  const facts = readSource(file)
  const where = (line) => `${path.relative(context.root, file)}:${line}`
  const problems = facts.imports.flatMap(({ from, line }) => {
    const reason = whyNotImport(owner, file, from, context)
    return reason ? [`${where(line)} imports ${from}: ${reason}`] : []
  })
  if (isTest(file)) {
    return problems
  }
  const hooks = owner.shortName === "kit" ? [] : facts.hookAccess
  return [
    ...problems,
    ...hooks.map(
      (line) =>
        `${where(line)} takes a workflow's hook itself: use contribute() ` +
        "from @medusa-b2b/kit/hooks"
    ),
    ...facts.openRoutes.map(
      (line) => `${where(line)} opens a route to everybody (AUTHENTICATE)`
    ),
  ]
}

/**
 * Imports point down the layers, by package name and through `exports`; core's
 * hooks are taken by kit alone; no route switches authentication off.
 *
 * @param {string} [root] a repository; the tests give one of their own
 * @returns {string[]} one line per thing that is not as it should be
 */
export const checkLayers = (root = ROOT) => {
  const context = readContext(root)
  return context.owners.flatMap((owner) => [
    ...(owner.kind === "plugin" ? checkNeeds(owner, context) : []),
    ...owner.files.flatMap((file) => checkFile(owner, file, context)),
  ])
}
