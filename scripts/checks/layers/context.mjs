import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../../build/fingerprint.mjs"
import { findPackages } from "../../build/packages.mjs"
import { inRoot } from "../../lib/paths.mjs"

export const SCOPE = "@medusa-b2b/"

/**
 * @typedef {object} Owner a package of the workspace, or the reference store
 * @property {string} name
 * @property {string} shortName
 * @property {string} directory
 * @property {"plugin" | "scripted" | "source" | "store"} kind
 * @property {Record<string, any>} manifest
 * @property {string[]} dependsOn
 * @property {string[]} files its TypeScript, tests included
 *
 * @typedef {object} Context
 * @property {string} root
 * @property {Owner[]} owners
 * @property {Map<string, Owner>} byName
 * @property {Record<string, number>} layers
 */

const isTypeScript = (name) =>
  /\.[mc]?tsx?$/.test(name) && !name.endsWith(".d.ts")

const typeScriptIn = (directory) =>
  listFiles(directory, isTypeScript, NOT_WRITTEN)

const storeOf = (root, packages) => ({
  name: "the reference store",
  shortName: "store",
  directory: root,
  kind: "store",
  manifest: {},
  dependsOn: packages.map(({ name }) => name),
  files: [
    path.join(root, "medusa-config.ts"),
    ...typeScriptIn(path.join(root, "src")),
    ...typeScriptIn(path.join(root, "integration-tests")),
  ].filter((file) => existsSync(file)),
})

/** A test's small repository that has no layers of its own has ours. */
const readLayers = (root) => {
  const file = path.join("scripts", "checks", "layers", "layers.json")
  const own = path.join(root, file)
  return JSON.parse(readFileSync(existsSync(own) ? own : inRoot(file), "utf8"))
}

/**
 * Everything that the layer rules look at.
 *
 * @param {string} root
 * @returns {Context}
 */
export const readContext = (root) => {
  const packages = findPackages(root).map((entry) => ({
    ...entry,
    files: typeScriptIn(entry.directory),
  }))
  return {
    root,
    owners: [...packages, storeOf(root, packages)],
    byName: new Map(packages.map((entry) => [entry.name, entry])),
    layers: readLayers(root),
  }
}

/** Tests may reach further than what is shipped. */
export const isTest = (file) =>
  /\.spec\.tsx?$|__tests__|__fixtures__|integration-tests/.test(file)

/** All plugins that a plugin says it needs, also through others. */
export const needsOf = (plugin, byName, found = new Set()) => {
  for (const need of plugin.manifest.medusaB2b.needs ?? []) {
    const target = byName.get(SCOPE + need)
    if (target?.kind === "plugin" && !found.has(need)) {
      found.add(need)
      needsOf(target, byName, found)
    }
  }
  return found
}
