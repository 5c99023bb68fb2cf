import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { rowsOf } from "../database.mjs"
import { expect } from "./expect.mjs"

const filesIn = (folder, wanted) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter(wanted)
        .map((file) => readFileSync(path.join(folder, file), "utf8"))
    : []

const matchesIn = (texts, pattern) => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(pattern)].map(([, found]) => found)
    )
  ),
]

const built = (packageFolder) =>
  path.join(packageFolder, ".medusa", "server", "src")

/** Tables that a built plugin's migrations make. */
export const tablesOf = (packageFolder) =>
  matchesIn(
    filesIn(built(packageFolder), (file) =>
      /(^|[\\/])Migration\w+\.js$/.test(file)
    ),
    /create table (?:if not exists )?"(\w+)"/gi
  )

/** Names under which a built plugin's modules are linked. */
export const modulesOf = (packageFolder) =>
  matchesIn(
    filesIn(path.join(built(packageFolder), "modules"), (file) =>
      /^[^\\/]+[\\/]index\.js$/.test(file)
    ),
    /_MODULE = "(\w+)"/g
  )

const existingTables = async (url) =>
  (
    await rowsOf(
      url,
      "select table_name from information_schema.tables where table_schema = 'public'"
    )
  ).map(({ table_name }) => table_name)

const linkedModules = async (url) =>
  (
    await rowsOf(
      url,
      `select table_name, link_descriptor->>'fromModule' as a,
         link_descriptor->>'toModule' as b from link_module_migrations`
    )
  ).flatMap(({ table_name, a, b }) => [
    { table_name, module: a },
    { table_name, module: b },
  ])

/**
 * The tables of the installed plugins are there; those of the others are not,
 * nor their links.
 *
 * @param {string} url
 * @param {{ name: string, folder: string, installed: boolean }[]} plugins
 */
export const checkTables = async (url, plugins) => {
  const existing = await existingTables(url)
  const links = await linkedModules(url)
  for (const { name, folder, installed } of plugins) {
    const tables = tablesOf(folder)
    const missing = tables.find((table) => !existing.includes(table))
    const stray = tables.find((table) => existing.includes(table))
    expect(!installed || !missing, `the table ${missing} of ${name} is missing`)
    expect(installed || !stray, `the table ${stray} of ${name} is there`)
    const modules = modulesOf(folder)
    const link = links.find(({ module }) => modules.includes(module))
    expect(
      installed || !link,
      `the link ${link?.table_name} of ${name} is there`
    )
  }
}
