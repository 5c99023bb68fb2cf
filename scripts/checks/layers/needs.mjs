import path from "node:path"
import { SCOPE } from "./context.mjs"

const problemsOfNeed = (plugin, need, { byName, layers }) => {
  const target = byName.get(SCOPE + need)
  if (target?.kind !== "plugin") {
    return [`needs "${need}", and there is no such plugin`]
  }
  const problems = []
  if (!(layers[need] < layers[plugin.shortName])) {
    problems.push(`needs "${need}", which is not on a lower layer`)
  }
  if (!plugin.dependsOn.includes(target.name)) {
    problems.push(`needs "${need}" but does not depend on ${target.name}`)
  }
  return problems
}

/**
 * What is wrong with the layer and the needs that a plugin's package.json
 * states.
 *
 * @param {import("./context.mjs").Owner} plugin
 * @param {import("./context.mjs").Context} context
 * @returns {string[]}
 */
export const checkNeeds = (plugin, context) => {
  const file = path.join(plugin.directory, "package.json")
  const where = path.relative(context.root, file)
  if (context.layers[plugin.shortName] === undefined) {
    return [
      `${where} has no layer; give it one in scripts/checks/layers/layers.json`,
    ]
  }
  const { needs = [] } = plugin.manifest.medusaB2b
  return needs
    .flatMap((need) => problemsOfNeed(plugin, need, context))
    .map((problem) => `${where} ${problem}`)
}
