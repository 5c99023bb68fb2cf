import path from "node:path"
import { exportTargets } from "../checks/exports-of.mjs"
import { inRoot, ROOT } from "../lib/paths.mjs"
import { bin } from "../lib/run-command.mjs"
import { hashFiles, hashTexts, listFiles } from "./fingerprint.mjs"

const SHARED_INPUTS = [
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.admin.json",
].map((name) => inRoot(name))

const isDeclaration = (name) => name.endsWith(".d.ts")

/**
 * What other packages can see of a package. For a built one that is its type
 * declarations: a change inside a function body rebuilds nobody else.
 */
const visibleHash = (entry) =>
  entry.output
    ? hashFiles(listFiles(entry.output, isDeclaration), entry.directory)
    : hashFiles(listFiles(entry.directory), entry.directory)

const needed = (entry, byName, found = new Map()) => {
  for (const name of entry.dependsOn) {
    if (!found.has(name)) {
      found.set(name, byName.get(name))
      needed(byName.get(name), byName, found)
    }
  }
  return [...found.values()]
}

/**
 * Packages that are used as source, without being dependencies: a plugin's
 * admin pages take admin-kit into their bundle, and a dependency would be left
 * out of it.
 */
const bundledInto = (entry, all) =>
  entry.kind === "plugin" ? all.filter(({ kind }) => kind === "source") : []

const commandFor = (entry) =>
  entry.kind === "plugin"
    ? { command: bin("medusa"), args: ["plugin:build"] }
    : { command: "npm", args: ["run", "--silent", "build"] }

/** The files in the output that `exports` names. */
const promisedFiles = ({ directory, manifest }) =>
  exportTargets(manifest.exports)
    .filter(({ condition }) => condition === "default")
    .filter(({ target }) => !target.includes("*"))
    .map(({ target }) => path.join(directory, target))

/**
 * How to build one package, and when its last build still holds.
 *
 * @param {import("./packages.mjs").WorkspacePackage} entry
 * @param {import("./packages.mjs").WorkspacePackage[]} all
 * @returns {import("./run-task.mjs").BuildTask}
 */
export const packageTask = (entry, all) => {
  const byName = new Map(all.map((other) => [other.name, other]))
  return {
    id: entry.shortName,
    title: entry.name,
    ...commandFor(entry),
    cwd: entry.directory,
    output: entry.output,
    fingerprint: () =>
      hashTexts([
        hashFiles(SHARED_INPUTS, ROOT),
        hashFiles(listFiles(entry.directory), entry.directory),
        ...needed(entry, byName).map(visibleHash),
        ...bundledInto(entry, all).map(visibleHash),
      ]),
    evidence: () => [entry.output, ...promisedFiles(entry)],
  }
}
