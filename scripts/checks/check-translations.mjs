import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { ROOT } from "../lib/paths.mjs"

const LANGUAGES = ["en", "sv"]

const keysOf = (value, prefix = "") =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) =>
        keysOf(inner, prefix ? `${prefix}.${key}` : key)
      )
    : [prefix]

const read = (file) => new Set(keysOf(JSON.parse(readFileSync(file, "utf8"))))

const compare = (folder, root) => {
  const files = LANGUAGES.map((name) => path.join(folder, `${name}.json`))
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length) {
    return missing.map((file) => `${path.relative(root, file)} is missing`)
  }
  const texts = files.map((file) => ({ file, keys: read(file) }))
  return texts.flatMap(({ keys }) =>
    texts.flatMap((other) =>
      [...keys]
        .filter((key) => !other.keys.has(key))
        .map((key) => `${path.relative(root, other.file)} lacks "${key}"`)
    )
  )
}

/**
 * Every text for people is there in English and in Swedish.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkTranslations = (root = ROOT) => {
  const isText = (name) => LANGUAGES.some((code) => name === `${code}.json`)
  const folders = new Set(
    ["plugins", "admin", "storefront"].flatMap((name) =>
      listFiles(path.join(root, name), isText, NOT_WRITTEN).map(path.dirname)
    )
  )
  return [...folders].flatMap((folder) => compare(folder, root))
}
