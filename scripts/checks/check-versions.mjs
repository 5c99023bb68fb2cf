import { readFileSync } from "node:fs"
import path from "node:path"
import { findPackages } from "../build/packages.mjs"
import { ROOT } from "../lib/paths.mjs"

const FIELDS = ["dependencies", "devDependencies", "peerDependencies"]
/** Packages of Medusa's makers that count their versions for themselves. */
const OWN_COUNT = new Set(["@medusajs/ui", "@medusajs/eslint-plugin"])

const medusaVersions = (manifest) =>
  FIELDS.flatMap((field) =>
    Object.entries(manifest[field] ?? {})
      .filter(([name]) => name.startsWith("@medusajs/"))
      .map(([name, version]) => ({ field, name, version }))
  )

const isExact = (version) => /^\d/.test(version)

const minorOf = (version) => version.match(/\d+\.\d+/)?.[0]

const checkRoot = (manifest) => {
  const pins = medusaVersions(manifest).filter(
    ({ name }) => !OWN_COUNT.has(name)
  )
  const versions = [...new Set(pins.map(({ version }) => version))]
  const loose = pins.filter(({ version }) => !isExact(version))
  return [
    ...loose.map(
      ({ name, version }) => `package.json does not pin ${name} (${version})`
    ),
    ...(versions.length > 1
      ? [`package.json names several Medusa versions: ${versions.join(", ")}`]
      : []),
  ]
}

const checkPackage = (entry, root, pinned) => {
  const where = path.relative(root, path.join(entry.directory, "package.json"))
  return medusaVersions(entry.manifest).flatMap(({ field, name, version }) => {
    if (isExact(version)) {
      return [
        `${where} pins ${name} to ${version}; the one exact version stands ` +
          "in the root's package.json",
      ]
    }
    const fits =
      version === "*" ||
      OWN_COUNT.has(name) ||
      minorOf(version) === minorOf(pinned)
    return fits
      ? []
      : [`${where} asks for ${name} ${version} in ${field}, not ${pinned}`]
  })
}

const checkLock = (root) => {
  const lock = JSON.parse(
    readFileSync(path.join(root, "package-lock.json"), "utf8")
  )
  return Object.keys(lock.packages)
    .filter((place) => /node_modules\/.*node_modules\/@medusajs\//.test(place))
    .filter((place) => !OWN_COUNT.has(place.match(/@medusajs\/[^/]+$/)?.[0]))
    .map((place) => `package-lock.json holds a second copy: ${place}`)
}

/**
 * One Medusa version for the whole repository, said exactly once: two copies
 * of the framework in one process do not know each other's workflows.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkVersions = (root = ROOT) => {
  const manifest = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8")
  )
  const pinned = manifest.dependencies?.["@medusajs/medusa"] ?? "?"
  return [
    ...checkRoot(manifest),
    ...findPackages(root).flatMap((entry) => checkPackage(entry, root, pinned)),
    ...checkLock(root),
  ]
}
