import path from "node:path"
import { isExported } from "../exports-of.mjs"
import { isTest, needsOf, SCOPE } from "./context.mjs"

/** Helps the admin pages of all plugins, so it stands outside the layers. */
const ADMIN_KIT = `${SCOPE}admin-kit`
/** Stands above all layers, so only tests may use it. */
const TESTING = `${SCOPE}testing`

const isAdminPage = (file) =>
  file.split(path.sep).join("/").includes("/src/admin/")

const isInside = (directory, file) =>
  !path.relative(directory, file).startsWith("..")

const splitName = (specifier) => {
  const [scope, name, ...rest] = specifier.split("/")
  return { name: `${scope}/${name}`, subPath: [".", ...rest].join("/") }
}

/** The owner with the longest path: the store's folder holds all others. */
const ownerOf = (file, { owners }) =>
  owners
    .filter(({ directory }) => isInside(directory, file))
    .sort((a, b) => b.directory.length - a.directory.length)[0]

const whyNotRelative = (owner, file, specifier, context) => {
  const target = ownerOf(path.resolve(path.dirname(file), specifier), context)
  return target === owner
    ? null
    : `lies outside of ${owner.name}; import packages by their name`
}

const whyNotPlugin = (owner, target, { byName, layers }) => {
  const [above, below] = [layers[owner.shortName], layers[target.shortName]]
  if (!(below < above)) {
    return (
      `${target.shortName} is on layer ${below} and ${owner.shortName} on ` +
      `layer ${above}; imports only point down`
    )
  }
  return needsOf(owner, byName).has(target.shortName)
    ? null
    : `${owner.shortName} does not say that it needs ${target.shortName} ` +
        '("medusaB2b" in its package.json)'
}

const whyNotPackage = (owner, target, file, context) => {
  if (target.name === TESTING) {
    return isTest(file) ? null : "it is for tests only"
  }
  if (target.name === ADMIN_KIT) {
    return isAdminPage(file) ? null : "it is for admin pages only"
  }
  if (owner.kind === "plugin") {
    return target.kind === "plugin"
      ? whyNotPlugin(owner, target, context)
      : "it is not a plugin"
  }
  return owner.dependsOn.includes(target.name)
    ? null
    : `it is not among the dependencies of ${owner.name}`
}

/**
 * Why a file may not import something; null if it may.
 *
 * @param {import("./context.mjs").Owner} owner
 * @param {string} file
 * @param {string} specifier as the file writes it
 * @param {import("./context.mjs").Context} context
 * @returns {string | null}
 */
export const whyNotImport = (owner, file, specifier, context) => {
  if (specifier.startsWith(".")) {
    return whyNotRelative(owner, file, specifier, context)
  }
  if (!specifier.startsWith(SCOPE)) {
    return null
  }
  const { name, subPath } = splitName(specifier)
  const target = context.byName.get(name)
  if (!target) {
    return `there is no package ${name}`
  }
  if (target === owner) {
    return "a package does not import itself by name"
  }
  const reason = whyNotPackage(owner, target, file, context)
  if (reason) {
    return reason
  }
  return isExported(target.manifest, subPath)
    ? null
    : `${name} does not export it`
}
