import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import prettier from "prettier"
import { listFiles } from "../build/fingerprint.mjs"
import { inRoot, ROOT } from "../lib/paths.mjs"
import { freeIdPrefix } from "./id-prefix.mjs"
import { readPluginName } from "./plugin-name.mjs"
import { registered } from "./register.mjs"
import { renaming } from "./rename.mjs"

const TEMPLATE = inRoot("scripts", "new-plugin", "template")
const NOTHING_SKIPPED = new Set()

/** As in the names of Medusa's migrations: 20260131120000. */
const timestamp = (now) => now.toISOString().replace(/\D/g, "").slice(0, 14)

const versionOf = (root) =>
  JSON.parse(
    readFileSync(path.join(root, "plugins", "kit", "package.json"), "utf8")
  ).version

const templateFiles = () =>
  listFiles(TEMPLATE, () => true, NOTHING_SKIPPED).map((file) => [
    path.relative(TEMPLATE, file),
    readFileSync(file, "utf8"),
  ])

/** Other names have other lengths: lines break elsewhere. */
const formatted = async (file, text) => {
  const { ignored, inferredParser } = await prettier.getFileInfo(file, {
    ignorePath: inRoot(".prettierignore"),
  })
  return ignored || !inferredParser
    ? text
    : prettier.format(text, {
        ...(await prettier.resolveConfig(file)),
        filepath: file,
      })
}

/**
 * Writes a plugin with one of each kind of thing, and puts it into the
 * repository's lists of plugins.
 *
 * @param {string | undefined} given the name, as typed
 * @param {{ root?: string, now?: Date }} [where]
 * @returns {Promise<{ name: string, files: string[] }>} paths below the root
 * @throws Problem when the name is malformed or taken; nothing is written then
 */
export const writePlugin = async (
  given,
  { root = ROOT, now = new Date() } = {}
) => {
  const words = readPluginName(given, root)
  const rename = renaming(words, {
    wlist: freeIdPrefix(words.singular, root),
    20260101000000: timestamp(now),
    "0.0.0": versionOf(root),
  })
  const license = path.join("plugins", words.name, "LICENSE")
  const texts = new Map([
    ...registered(root, words.name, rename),
    ...templateFiles().map(([file, text]) => [rename(file), rename(text)]),
    [license, readFileSync(path.join(root, "LICENSE"), "utf8")],
  ])
  for (const [file, text] of texts) {
    const place = path.join(root, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, await formatted(place, text))
  }
  return { name: words.name, files: [...texts.keys()].sort() }
}
