import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { findPackages } from "../build/packages.mjs"
import { ROOT } from "../lib/paths.mjs"

/**
 * What a reader looks for in a plugin's README, in this order, each where the
 * plugin has the room for it (`null`: always). Chapters of its own may stand
 * between them.
 */
const CHAPTERS = [
  ["Install", null],
  ["Options", ["src/options.ts"]],
  ["Model", ["src/modules"]],
  ["Endpoints", ["src/api"]],
  ["Workflows", ["src/workflows"]],
  ["Hooks and events", ["src/workflows", "src/subscribers"]],
  ["Admin", ["src/admin/routes", "src/admin/widgets"]],
  [
    "Permissions",
    ["src/policies", "src/workflows/contributions/permissions.ts"],
  ],
  ["Works with", null],
  ["Uninstall", null],
]

const headingsOf = (text) =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading.trim())

const checkPlugin = (directory, text) => {
  const headings = headingsOf(text)
  const wanted = CHAPTERS.filter(
    ([, rooms]) =>
      !rooms || rooms.some((room) => existsSync(path.join(directory, room)))
  ).map(([heading]) => heading)
  const missing = wanted.filter((heading) => !headings.includes(heading))
  if (missing.length) {
    return missing.map((heading) => `has no chapter "${heading}"`)
  }
  const order = headings.filter((heading) => wanted.includes(heading))
  return order.join() === wanted.join()
    ? []
    : [`has its chapters in another order than ${wanted.join(", ")}`]
}

/**
 * Every plugin's README has the chapters that its readers look for, where they
 * look for them.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkReadmes = (root = ROOT) =>
  findPackages(root)
    .filter(({ kind }) => kind === "plugin")
    .flatMap(({ directory }) => {
      const readme = path.join(directory, "README.md")
      const where = path.relative(root, readme)
      return existsSync(readme)
        ? checkPlugin(directory, readFileSync(readme, "utf8")).map(
            (problem) => `${where} ${problem}`
          )
        : [`${where} is missing`]
    })
