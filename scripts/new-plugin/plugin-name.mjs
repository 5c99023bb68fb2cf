import { existsSync } from "node:fs"
import path from "node:path"
import { Problem } from "../lib/problem.mjs"

const KEBAB = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/
const LONGEST = 30

/**
 * @typedef {object} PluginName
 * @property {string} name of the plugin, its package and its folder
 * @property {string} singular what it has many of, in kebab-case
 * @property {string} plural
 */

/** One of what a plugin is named after, if it is named after a plural. */
const singularOf = (name) => {
  if (/[^aeiou]ies$/.test(name)) {
    return name.replace(/ies$/, "y")
  }
  if (/(ss|sh|ch|x|z)es$/.test(name)) {
    return name.replace(/es$/, "")
  }
  return /[^aisu]s$/.test(name) ? name.replace(/s$/, "") : null
}

const wordsOf = (name) => {
  const singular = singularOf(name)
  if (singular) {
    return { name, singular, plural: name }
  }
  const entry = name.endsWith("entry") ? name : `${name}-entry`
  return { name, singular: entry, plural: entry.replace(/y$/, "ies") }
}

/**
 * The words that a new plugin's code is made of: `quotes` has a `quote`, and
 * what is no plural, like `credit`, has a `credit-entry`.
 *
 * @param {string | undefined} name as the person typed it
 * @param {string} root the repository
 * @returns {PluginName}
 * @throws Problem when the name is malformed, or taken
 */
export const readPluginName = (name, root) => {
  if (!name) {
    throw new Problem(
      "Say what the plugin is called: npm run new:plugin price-requests"
    )
  }
  if (!KEBAB.test(name) || name.length > LONGEST) {
    throw new Problem(
      `"${name}" is no name for a plugin. It is a noun in kebab-case of at ` +
        `most ${LONGEST} characters: price-requests.`
    )
  }
  if (existsSync(path.join(root, "plugins", name))) {
    throw new Problem(
      `There is a plugin "${name}" already, in plugins/${name}. Take another name.`
    )
  }
  return wordsOf(name)
}
