import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { listFiles, NOT_WRITTEN } from "../build/fingerprint.mjs"
import { findPackages } from "../build/packages.mjs"
import { ROOT } from "../lib/paths.mjs"
import { bin, quietEnvironment, runCommand } from "../lib/run-command.mjs"
import { serverEnvironment } from "../postgres/open-database.mjs"

const everyFile = () => true

/** The text of every file in the modules' migrations folders. */
const readMigrations = (directory) =>
  new Map(
    listFiles(path.join(directory, "src", "modules"), everyFile, NOT_WRITTEN)
      .filter((file) => path.basename(path.dirname(file)) === "migrations")
      .map((file) => [file, readFileSync(file, "utf8")])
  )

/** Puts the folders back as they were, and says what had come new. */
const restore = (directory, before) => {
  const after = readMigrations(directory)
  const added = []
  for (const [file, text] of after) {
    if (!before.has(file)) {
      rmSync(file)
      added.push(file)
    } else if (before.get(file) !== text) {
      writeFileSync(file, before.get(file))
    }
  }
  return added.filter((file) => file.endsWith(".ts"))
}

const checkPlugin = async ({ name, directory }, root, base) => {
  const before = readMigrations(directory)
  const { code, output } = await runCommand(
    bin("medusa"),
    ["plugin:db:generate"],
    {
      cwd: directory,
      env: quietEnvironment({
        ...serverEnvironment(base),
        DATABASE_URL: undefined,
      }),
    }
  )
  const added = restore(directory, before)
  if (code !== 0) {
    return [`${name}: plugin:db:generate fails:\n${output.trim()}`]
  }
  return added.map((file) => {
    const folder = path.relative(root, path.dirname(file))
    return (
      `${folder} does not match the models: a migration is missing; make it ` +
      "as CONTRIBUTING.md says"
    )
  })
}

/**
 * Medusa would generate no migration for any module: what the migrations make
 * is what the models say. The tree is left as it was.
 *
 * @param {URL} base address of a PostgreSQL; Medusa makes a database of its
 *   own there for each module
 * @param {string} [root]
 * @returns {Promise<string[]>}
 */
export const checkMigrations = async (base, root = ROOT) => {
  const problems = []
  for (const entry of findPackages(root)) {
    const modules = path.join(entry.directory, "src", "modules")
    if (entry.kind === "plugin" && existsSync(modules)) {
      problems.push(...(await checkPlugin(entry, root, base)))
    }
  }
  return problems
}
