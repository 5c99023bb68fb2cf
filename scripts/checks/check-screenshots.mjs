import { existsSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { fileOfShot, SHOTS } from "../demo/screenshots/shots.mjs"
import { ROOT } from "../lib/paths.mjs"

/** Of all pictures together: a clone fetches each version of each of them. */
const MOST_BYTES = 3_000_000

const FOLDER = "docs/screenshots"
const IMAGE = /!\[([^\]]*)\]\(([^)\s]+)\)|<img\b[^>]*>/g

const attribute = (tag, name) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

const documents = (root) =>
  ["README.md", "CONTRIBUTING.md"]
    .map((name) => path.join(root, name))
    .filter((file) => existsSync(file))
    .concat(
      ["docs", "plugins"].flatMap((name) =>
        listFiles(
          path.join(root, name),
          (file) => file.endsWith(".md"),
          NOT_WRITTEN
        )
      )
    )

/** The repository's own pictures that its documents show. */
const shownPictures = (root) =>
  documents(root).flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(IMAGE)]
      .map(([tag, alt, source]) => ({
        where: path.relative(root, document),
        alt: alt ?? attribute(tag, "alt"),
        source: source ?? attribute(tag, "src") ?? "",
      }))
      .filter(({ source }) => !/^https?:/.test(source))
      .map(({ source, ...rest }) => ({
        ...rest,
        picture: path.relative(
          root,
          path.resolve(path.dirname(document), source)
        ),
      }))
  )

const checkShown = ({ where, alt, picture }, root) => [
  ...(existsSync(path.join(root, picture))
    ? []
    : [`${where} shows ${picture}, which there is not`]),
  ...(alt ? [] : [`${where} shows ${picture} without saying what is on it`]),
]

/**
 * Each picture in docs/screenshots is taken by `npm run demo:screenshots` and
 * shown by a document, with words for those who do not see it; and the other
 * way round.
 *
 * @param {string} [root]
 * @param {import("../demo/screenshots/shots.mjs").Shot[]} [shots]
 * @returns {string[]}
 */
export const checkScreenshots = (root = ROOT, shots = SHOTS) => {
  const taken = shots.map(fileOfShot)
  const files = listFiles(path.join(root, FOLDER), () => true, NOT_WRITTEN)
  const there = files.map((file) => path.relative(root, file))
  const shown = shownPictures(root)
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const missingFrom = (list, others) =>
    list.filter((each) => !others.includes(each))
  return [
    ...missingFrom(taken, there).map(
      (file) => `${file} is missing: npm run demo:screenshots takes it`
    ),
    ...missingFrom(there, taken).map((file) => `${file} is taken by no shot`),
    ...missingFrom(
      taken,
      shown.map(({ picture }) => picture)
    ).map((file) => `${file} is shown by no document`),
    ...shown.flatMap((each) => checkShown(each, root)),
    ...(bytes > MOST_BYTES
      ? [`${FOLDER} holds ${bytes} bytes, more than ${MOST_BYTES}`]
      : []),
  ]
}
