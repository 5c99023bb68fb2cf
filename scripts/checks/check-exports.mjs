import { existsSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { findPackages } from "../build/packages.mjs"
import { ROOT } from "../lib/paths.mjs"
import { exportTargets } from "./exports-of.mjs"
import { packedFiles } from "./packed-files.mjs"

const SOURCE = "b2b-source"

const matches = (files, target) => {
  const [before, after] = target.replace(/^\.\//, "").split("*")
  return after === undefined
    ? files.includes(before)
    : files.some(
        (file) => file.startsWith(before) && file.endsWith(after ?? "")
      )
}

/** Files below a folder, as `exports` would name them. */
const filesIn = (directory, skipped) =>
  listFiles(directory, () => true, skipped).map((file) =>
    path.relative(directory, file).split(path.sep).join("/")
  )

/** Without these, Medusa loads a plugin as if it were empty, and is silent. */
const missingKeys = ({ directory, manifest }) => {
  const src = (...segments) => path.join(directory, "src", ...segments)
  const adminPages = ["routes", "widgets", "i18n"].some((name) =>
    existsSync(src("admin", name))
  )
  return [
    ["./package.json", true],
    ["./.medusa/server/src/modules/*", existsSync(src("modules"))],
    ["./admin", adminPages],
  ]
    .filter(([key, expected]) => expected && !manifest.exports?.[key])
    .map(([key]) => `does not export ${key}, which Medusa looks for`)
}

/** A pattern over a folder that this plugin does not have promises nothing. */
const isEmptyPromise = ({ directory }, key, target) =>
  target.includes("*") && !existsSync(path.join(directory, "src", "modules"))
    ? key.includes("modules/")
    : false

const checkPackage = async (entry) => {
  const source = filesIn(entry.directory, NOT_WRITTEN)
  const packed = await packedFiles(entry.directory)
  const problems = missingKeys(entry)
  for (const { key, condition, target } of exportTargets(
    entry.manifest.exports
  )) {
    const files = condition === SOURCE ? source : packed
    if (!matches(files, target) && !isEmptyPromise(entry, key, target)) {
      problems.push(
        condition === SOURCE
          ? `exports "${key}" from ${target}, which does not exist`
          : `exports "${key}" as ${target}, which npm would not publish`
      )
    }
  }
  return problems.map((problem) => `${entry.name} ${problem}`)
}

/**
 * What a plugin's `exports` promises is there after the build, and in what npm
 * would publish. Needs a build.
 *
 * @param {string} [root]
 * @returns {Promise<string[]>}
 */
export const checkExports = async (root = ROOT) => {
  const problems = []
  for (const entry of findPackages(root)) {
    if (entry.kind === "plugin") {
      problems.push(...(await checkPackage(entry)))
    }
  }
  return problems
}
