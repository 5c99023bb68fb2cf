import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/** Folders that hold nothing that a person wrote. */
export const NOT_WRITTEN = new Set([
  "node_modules",
  ".medusa",
  ".cache",
  ".demo",
  "dist",
  "coverage",
])

const NOT_BUILT = new Set([...NOT_WRITTEN, "__tests__", "__fixtures__"])

const isSource = (name) =>
  !/\.spec\.\w+$/.test(name) && !name.endsWith(".md") && !name.startsWith(".")

/**
 * All files below a folder that a build may read, in a fixed order.
 *
 * @param {string} directory
 * @param {(name: string) => boolean} [wanted]
 * @param {Set<string>} [skipped] names of folders to leave out
 * @returns {string[]} absolute paths
 */
export const listFiles = (
  directory,
  wanted = isSource,
  skipped = NOT_BUILT
) => {
  if (!existsSync(directory)) {
    return []
  }
  return readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(directory, entry.name)
      if (entry.isDirectory()) {
        return skipped.has(entry.name) ? [] : listFiles(file, wanted, skipped)
      }
      return entry.isFile() && wanted(entry.name) ? [file] : []
    })
}

/**
 * One hash over the names and contents of files.
 *
 * @param {string[]} files absolute paths; those that do not exist count too
 * @param {string} relativeTo names are taken from here, so that a moved
 *   repository keeps its fingerprints
 */
export const hashFiles = (files, relativeTo) => {
  const hash = createHash("sha256")
  for (const file of files) {
    hash.update(path.relative(relativeTo, file)).update("\0")
    hash.update(existsSync(file) ? readFileSync(file) : "-").update("\0")
  }
  return hash.digest("hex")
}

/** One hash over several texts. */
export const hashTexts = (texts) =>
  createHash("sha256").update(texts.join("\0")).digest("hex")
