import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { findPackages } from "../build/packages.mjs"
import { inRoot, ROOT } from "../lib/paths.mjs"
import { optionsOfSchema } from "./options/options-of-schema.mjs"
import { readOptionTables } from "./options/options-table.mjs"

const requireHere = createRequire(inRoot("package.json"))

const schemaOf = (directory) => {
  const { z } = requireHere("@medusajs/framework/zod")
  const file = path.join(directory, ".medusa", "server", "src", "options.js")
  const { optionsSchema } = requireHere(file)
  // What a merchant writes, not what the plugin reads.
  return z.toJSONSchema(optionsSchema, { io: "input", unrepresentable: "any" })
}

const withInner = (option) => [option, ...option.inner.flatMap(withInner)]

/** Said by a row of its own, or each of its inner ones is. */
const isSaid = (option, rows) =>
  rows.some(({ name }) => name === option.name) ||
  (option.inner.length > 0 && option.inner.every((one) => isSaid(one, rows)))

const checkRow = (row, options) => {
  const option = options.find(({ name }) => name === row.name)
  if (!option) {
    return [`has a row for the option "${row.name}", which there is not`]
  }
  return [
    ["type", row.type, option.type],
    ["default", row.byDefault, option.byDefault],
  ]
    .filter(([, said, is]) => said !== is)
    .map(
      ([what, said, is]) =>
        `says that the ${what} of "${row.name}" is ${said}; it is ${is}`
    )
}

const checkPlugin = ({ directory }) => {
  const rows = readOptionTables(
    readFileSync(path.join(directory, "README.md"), "utf8")
  )
  const options = optionsOfSchema(schemaOf(directory))
  const all = options.flatMap(withInner)
  const twice = rows.filter(
    ({ name }, at) => rows.findIndex((row) => row.name === name) < at
  )
  return [
    ...options
      .filter((option) => !isSaid(option, rows))
      .map(({ name }) => `has no row for the option "${name}"`),
    ...twice.map(({ name }) => `has two rows for the option "${name}"`),
    ...rows.flatMap((row) => checkRow(row, all)),
  ]
}

/**
 * The option tables of the plugins' READMEs say what their schemas say: names,
 * types, defaults. Needs a build.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkOptions = (root = ROOT) =>
  findPackages(root)
    .filter(
      ({ kind, manifest }) => kind === "plugin" && manifest.exports["./options"]
    )
    .flatMap((entry) => {
      const readme = path.join(entry.directory, "README.md")
      const where = path.relative(root, readme)
      return existsSync(readme)
        ? checkPlugin(entry).map((problem) => `${where} ${problem}`)
        : [`${where} is missing`]
    })
