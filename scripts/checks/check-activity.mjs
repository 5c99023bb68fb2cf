import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { ROOT } from "../lib/paths.mjs"
import { recordedActions } from "./recorded-actions.mjs"

const LANGUAGES = ["en", "sv"]

const readTexts = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}

const pluginsOf = (root) =>
  readdirSync(path.join(root, "plugins")).map((name) =>
    path.join(root, "plugins", name)
  )

/** The two places where the log is read, each with its texts in a language. */
const readers = (root) => [
  {
    name: "the admin",
    keys: { action: "activity.sentence", subject: "activity.unnamed" },
    // As the page does: a plugin has the words for its own actions.
    texts: (language) =>
      pluginsOf(root).map((plugin) =>
        readTexts(path.join(plugin, `src/admin/i18n/${language}.json`))
      ),
  },
  {
    name: "the storefront",
    keys: { action: "activity.sentences", subject: "activity.unnamed" },
    texts: (language) => [
      readTexts(path.join(root, `storefront/src/i18n/${language}.json`)),
    ],
  },
]

/** An entry that takes another one back is told by that one's sentence. */
const REVERTED = /\.reverted$/

const at = (texts, key) =>
  key.split(".").reduce((inner, part) => inner?.[part], texts)

const NO_SOURCES = new Set([...NOT_WRITTEN, "__tests__"])

const sourcesOf = (root) =>
  pluginsOf(root)
    .flatMap((plugin) => {
      const pages = path.join(plugin, "src", "admin") + path.sep
      return listFiles(
        path.join(plugin, "src"),
        (name) => name.endsWith(".ts"),
        NO_SOURCES
      ).filter((file) => !file.startsWith(pages))
    })
    .filter((file) => /\baction\b/.test(readFileSync(file, "utf8")))

/**
 * Everything that a plugin records in the activity log is told in a sentence,
 * in all languages, in the admin and in the storefront; and what has no name
 * any more is called by a word and not by its id.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkActivity = (root = ROOT) => {
  const recorded = recordedActions(sourcesOf(root), root).map((entry) => ({
    ...entry,
    action: entry.action && entry.action.replace(REVERTED, ""),
  }))
  const unread = recorded
    .filter(({ action }) => action === null)
    .map(
      ({ file, line }) =>
        `${file}:${line} records an action that its type does not name`
    )
  const missing = LANGUAGES.flatMap((language) =>
    readers(root).flatMap(({ name, keys, texts }) => {
      const all = texts(language)
      return recorded.flatMap((entry) =>
        Object.entries(keys)
          .map(([part, key]) => entry[part] && `${key}.${entry[part]}`)
          .filter((key) => key && !all.some((each) => at(each, key)))
          .map((key) => `${name} has no text "${key}" in ${language}`)
      )
    })
  )
  return [...new Set([...unread, ...missing])]
}
