import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { requireNode } from "./node-version.mjs"
import { inRoot, ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { runCommand } from "./run-command.mjs"
import { step } from "./steps.mjs"

const MARK = inRoot("node_modules", ".medusa-b2b-installed")

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(inRoot("package-lock.json")))
    .digest("hex")

const lastInstalled = () =>
  existsSync(MARK) ? readFileSync(MARK, "utf8") : null

/**
 * npm notes in node_modules what it has put there; the same packages as in the
 * lock file mean that a person has run npm themselves.
 */
const matchesLock = () => {
  const noted = inRoot("node_modules", ".package-lock.json")
  if (!existsSync(noted)) {
    return false
  }
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages
  const there = read(noted)
  return Object.entries(read(inRoot("package-lock.json"))).every(
    ([place, { version, link, optional, peer }]) =>
      !place.startsWith("node_modules/") ||
      link ||
      there[place]?.version === version ||
      (!there[place] && (optional || peer))
  )
}

/**
 * Installs the packages of package-lock.json unless they are there already.
 * Uses nothing but Node.js itself.
 */
export const requireInstalled = async () => {
  requireNode()
  const hash = lockHash()
  if (lastInstalled() === hash) {
    return
  }
  if (!matchesLock()) {
    await step("Install packages (npm ci, a minute or two)", install)
  }
  writeFileSync(MARK, hash)
}

const install = async () => {
  const { code, output } = await runCommand(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: ROOT, env: process.env }
  )
  if (code !== 0) {
    throw new Problem(
      "npm ci does not succeed; see above. It needs the npm registry: check " +
        "the network, then try again.",
      { details: output }
    )
  }
}
