import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { Problem } from "../lib/problem.mjs"
import { ROOT } from "../lib/paths.mjs"

/**
 * @typedef {object} WorkspacePackage
 * @property {string} name the npm name
 * @property {string} shortName its folder's name, as people type it
 * @property {string} directory absolute path
 * @property {Record<string, any>} manifest its package.json
 * @property {"plugin" | "scripted" | "source"} kind how it is built: a Medusa
 *   plugin, a package with a build script, or one that is used as source
 * @property {string | null} output the folder that its build makes
 * @property {string[]} dependsOn names of other packages of this workspace
 */

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"))

const expand = (root, pattern) => {
  if (!pattern.endsWith("/*")) {
    return [path.join(root, pattern)]
  }
  const parent = path.join(root, pattern.slice(0, -2))
  if (!existsSync(parent)) {
    return []
  }
  return readdirSync(parent)
    .map((name) => path.join(parent, name))
    .filter((directory) => statSync(directory).isDirectory())
}

const kindOf = (manifest) => {
  if (manifest.medusaB2b) {
    return "plugin"
  }
  return manifest.scripts?.build ? "scripted" : "source"
}

const OUTPUT = { plugin: ".medusa/server", scripted: "dist", source: null }

const DEPENDENCY_FIELDS = [
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
]

const describe = (directory) => {
  const manifest = readJson(path.join(directory, "package.json"))
  const kind = kindOf(manifest)
  return {
    name: manifest.name,
    shortName: path.basename(directory),
    directory,
    manifest,
    kind,
    output: OUTPUT[kind] && path.join(directory, OUTPUT[kind]),
    dependsOn: DEPENDENCY_FIELDS.flatMap((field) =>
      Object.keys(manifest[field] ?? {})
    ),
  }
}

/**
 * Lower packages first. Names them where they need each other in a ring.
 *
 * @param {WorkspacePackage[]} packages
 * @returns {WorkspacePackage[]}
 */
export const inDependencyOrder = (packages) => {
  const byName = new Map(packages.map((entry) => [entry.name, entry]))
  const ordered = []
  const visit = (entry, above) => {
    if (ordered.includes(entry)) {
      return
    }
    if (above.includes(entry.name)) {
      const ring = [...above.slice(above.indexOf(entry.name)), entry.name]
      throw new Problem(`Packages need each other: ${ring.join(" → ")}`)
    }
    for (const name of entry.dependsOn) {
      visit(byName.get(name), [...above, entry.name])
    }
    ordered.push(entry)
  }
  packages.forEach((entry) => visit(entry, []))
  return ordered
}

/**
 * All packages of the workspace, lower ones first.
 *
 * @param {string} [root]
 * @returns {WorkspacePackage[]}
 */
export const findPackages = (root = ROOT) => {
  const { workspaces } = readJson(path.join(root, "package.json"))
  const packages = workspaces
    .flatMap((pattern) => expand(root, pattern))
    .filter((directory) => existsSync(path.join(directory, "package.json")))
    .map(describe)
  const names = new Set(packages.map(({ name }) => name))
  return inDependencyOrder(
    packages.map((entry) => ({
      ...entry,
      dependsOn: [...new Set(entry.dependsOn)].filter((name) =>
        names.has(name)
      ),
    }))
  )
}

/**
 * The named packages and all that they need, in building order.
 *
 * @param {WorkspacePackage[]} packages all, in building order
 * @param {string[]} wanted npm names or folder names
 */
export const withNeeded = (packages, wanted) => {
  const chosen = new Set()
  const choose = (entry) => {
    chosen.add(entry.name)
    packages
      .filter(({ name }) => entry.dependsOn.includes(name))
      .forEach(choose)
  }
  for (const word of wanted) {
    const entry = packages.find(
      ({ name, shortName }) => name === word || shortName === word
    )
    if (!entry) {
      const known = packages.map(({ shortName }) => shortName).join(", ")
      throw new Problem(`No package is called "${word}". There are: ${known}`)
    }
    choose(entry)
  }
  return packages.filter(({ name }) => chosen.has(name))
}
