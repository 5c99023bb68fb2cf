import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { ROOT } from "../lib/paths.mjs"

const LANGUAGES = ["en", "sv"]

const textsOf = (value, prefix = "") =>
  value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([key, inner]) =>
        textsOf(inner, prefix ? `${prefix}.${key}` : key)
      )
    : [[prefix, String(value)]]

const read = (file) => new Map(textsOf(JSON.parse(readFileSync(file, "utf8"))))

/** What is filled in, `{{name}}`, whatever its order. */
const blanksOf = (text) =>
  (text.match(/\{\{\s*\w+/g) ?? [])
    .map((blank) => blank.replace(/\W/g, ""))
    .sort()
    .join(", ")

const compareTexts = (one, other, shown) =>
  [...one.texts].flatMap(([key, text]) => {
    const said = other.texts.get(key)
    if (said === undefined) {
      return [`${shown(other)} lacks "${key}"`]
    }
    return blanksOf(text) === blanksOf(said)
      ? []
      : [`${shown(other)} fills other blanks in "${key}" than ${shown(one)}`]
  })

const compare = (folder, root) => {
  const files = LANGUAGES.map((name) => path.join(folder, `${name}.json`))
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length) {
    return missing.map((file) => `${path.relative(root, file)} is missing`)
  }
  const shown = ({ file }) => path.relative(root, file)
  const languages = files.map((file) => ({ file, texts: read(file) }))
  const empty = languages.flatMap((language) =>
    [...language.texts]
      .filter(([, text]) => !text.trim())
      .map(([key]) => `${shown(language)} leaves "${key}" empty`)
  )
  const [english, swedish] = languages
  const blankProblems = compareTexts(english, swedish, shown)
  const missingInEnglish = [...swedish.texts.keys()]
    .filter((key) => !english.texts.has(key))
    .map((key) => `${shown(english)} lacks "${key}"`)
  return [...blankProblems, ...missingInEnglish, ...empty]
}

/**
 * Every text for people is there in English and in Swedish, fills the same
 * blanks in both, and is not empty.
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
