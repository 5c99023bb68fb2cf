import { existsSync, statSync } from "node:fs"
import path from "node:path"
import { listFiles } from "../build/fingerprint.mjs"
import { findPackages } from "../build/packages.mjs"
import { ROOT } from "../lib/paths.mjs"
import { exportTargets } from "./exports-of.mjs"
import { readSource } from "./read-source.mjs"

/** What the admin's pages find in the browser. */
const IN_BROWSER = new Set([
  "@hookform/resolvers",
  "@medusajs/admin-sdk",
  "@medusajs/dashboard",
  "@medusajs/icons",
  "@medusajs/js-sdk",
  "@medusajs/ui",
  "@tanstack/react-query",
  "i18next",
  "react",
  "react-dom",
  "react-hook-form",
  "react-i18next",
  "react-router-dom",
  "zod",
])

const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]

const isScript = (file) => /\.[mc]?tsx?$/.test(file) && !file.endsWith(".d.ts")
const isFile = (file) => existsSync(file) && statSync(file).isFile()
const onDisk = (file) => ENDINGS.map((end) => file + end).find(isFile)

const packageOf = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")

/** Source file of an export of ours, e.g. `@medusa-b2b/kit/mail`. */
const sourceOf = (specifier, owner) => {
  const key = specifier.replace(owner.name, ".")
  const targets = exportTargets(owner.manifest.exports).filter(
    (target) => target.key === key
  )
  const source =
    targets.find(({ condition }) => condition === "b2b-source") ?? targets[0]
  return source && onDisk(path.join(owner.directory, source.target))
}

/** Where an import leads within the repository; null for a package of others. */
const targetOf = (specifier, file, packages) => {
  if (specifier.startsWith(".")) {
    return onDisk(path.resolve(path.dirname(file), specifier)) ?? null
  }
  const owner = packages.find(({ name }) => name === packageOf(specifier))
  return owner ? (sourceOf(specifier, owner) ?? null) : null
}

/**
 * What admin pages import when they run, directly or through other files, is
 * there in a browser. Types may come from anywhere. Otherwise the admin builds,
 * and stays white: only whoever opens it sees that.
 *
 * @param {string} [root]
 * @returns {string[]}
 */
export const checkAdminImports = (root = ROOT) => {
  const packages = findPackages(root)
  const pages = packages
    .flatMap(({ directory }) => [
      path.join(directory, "src", "admin"),
      ...(directory === path.join(root, "admin") ? [directory] : []),
    ])
    .flatMap((folder) => listFiles(folder, isScript))
    .filter((file) => !/__tests__|\.spec\./.test(file))
  const problems = []
  const seen = new Set(pages)
  const shown = (file) => path.relative(root, file)
  const queue = pages.map((file) => ({ file, through: [] }))
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { file, through } = next
    for (const { from, line, typeOnly } of readSource(file).imports) {
      if (typeOnly) {
        continue
      }
      const target = targetOf(from, file, packages)
      if (target && isScript(target) && !seen.has(target)) {
        seen.add(target)
        queue.push({ file: target, through: [...through, shown(file)] })
      }
      const isOurs = from.startsWith(".") || target
      if (!isOurs && !IN_BROWSER.has(packageOf(from))) {
        const way = through.length ? `, which ${through[0]} needs` : ""
        problems.push(
          `${shown(file)}:${line} imports ${from}${way}: it is not there in ` +
            "the admin's pages; import its types, or move what they need into " +
            "a file without it"
        )
      }
    }
  }
  return problems
}
