import { lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import path from "node:path"
import { inRoot, ROOT } from "../lib/paths.mjs"
import { bin } from "../lib/run-command.mjs"
import { hashFiles, hashTexts, listFiles } from "./fingerprint.mjs"

const OUTPUT = inRoot(".medusa", "admin")
const everyFile = () => true

/**
 * `medusa start` looks for the admin in public/admin; the build writes it to
 * .medusa/admin.
 */
const linkToPublic = () => {
  const link = inRoot("public", "admin")
  mkdirSync(path.dirname(link), { recursive: true })
  if (lstatSync(link, { throwIfNoEntry: false })) {
    rmSync(link, { recursive: true, force: true })
  }
  symlinkSync(
    process.platform === "win32"
      ? OUTPUT
      : path.relative(inRoot("public"), OUTPUT),
    link,
    process.platform === "win32" ? "junction" : "dir"
  )
}

const inputsOf = (entry) =>
  entry.kind === "plugin"
    ? hashFiles(
        listFiles(path.join(entry.output, "src", "admin"), everyFile),
        entry.directory
      )
    : hashFiles(listFiles(entry.directory), entry.directory)

/**
 * The reference store's admin: Medusa's dashboard with all plugins' pages.
 *
 * @param {import("./packages.mjs").WorkspacePackage[]} all
 * @returns {import("./run-task.mjs").BuildTask}
 */
export const adminTask = (all) => ({
  id: "store-admin",
  title: "the store's admin",
  command: bin("medusa"),
  args: ["build", "--admin-only"],
  cwd: ROOT,
  // The config asks for them in production; no page holds them.
  env: {
    JWT_SECRET: "not-used",
    COOKIE_SECRET: "not-used",
    // Bundling the dashboard with the pages of nine plugins needs more than
    // the 4 GB that Node.js allows itself.
    NODE_OPTIONS: "--max-old-space-size=8192",
  },
  output: OUTPUT,
  fingerprint: () =>
    hashTexts([
      hashFiles(
        [
          inRoot("package-lock.json"),
          inRoot("medusa-config.ts"),
          ...listFiles(inRoot("src", "admin")),
        ],
        ROOT
      ),
      ...all
        .filter(
          ({ kind, shortName }) => kind === "plugin" || shortName === "admin"
        )
        .map(inputsOf),
    ]),
  evidence: () => [inRoot("public", "admin", "index.html")],
  afterwards: linkToPublic,
})
