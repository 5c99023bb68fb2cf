import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import os from "node:os"
import path from "node:path"
import { NOT_WRITTEN } from "../../build/fingerprint.mjs"
import { inRoot } from "../../lib/paths.mjs"

/** What a new plugin changes, or what the tools of the test read. */
const COPIED = [
  "LICENSE",
  "README.md",
  "eslint.config.mjs",
  "medusa-config.ts",
  "package.json",
  "tsconfig.admin.json",
  "tsconfig.base.json",
  "tsconfig.check.json",
  "integration-tests",
  "src",
  "testing",
  path.join("scripts", "checks", "layers", "layers.json"),
]

const linkAll = (from, to, skipped = []) => {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (!skipped.includes(name)) {
      symlinkSync(path.join(from, name), path.join(to, name))
    }
  }
}

/**
 * A copy of the repository in which plugins can be made and built. What is
 * only read is linked: the other plugins, admin-kit, the installed packages.
 *
 * @param {string} plugin the one that will be made there
 * @returns {{ root: string, remove: () => void }}
 */
export const throwAwayCopy = (plugin) => {
  const root = mkdtempSync(path.join(os.tmpdir(), "b2b-new-plugin-"))
  for (const name of COPIED) {
    cpSync(inRoot(name), path.join(root, name), {
      recursive: true,
      filter: (file) => !NOT_WRITTEN.has(path.basename(file)),
    })
  }
  linkAll(inRoot("plugins"), path.join(root, "plugins"))
  linkAll(inRoot("node_modules"), path.join(root, "node_modules"), [
    "@medusa-b2b",
  ])
  const ours = path.join(root, "node_modules", "@medusa-b2b")
  linkAll(inRoot("node_modules", "@medusa-b2b"), ours, ["testing", plugin])
  symlinkSync(path.join(root, "testing"), path.join(ours, "testing"))
  symlinkSync(path.join(root, "plugins", plugin), path.join(ours, plugin))
  symlinkSync(inRoot("admin"), path.join(root, "admin"))
  symlinkSync(inRoot("storefront"), path.join(root, "storefront"))
  return {
    root,
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
