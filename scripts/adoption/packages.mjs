import path from "node:path"
import { Problem } from "../lib/problem.mjs"
import { runCommand } from "../lib/run-command.mjs"

/**
 * A package as npm would publish it.
 *
 * @typedef {object} PackedPackage
 * @property {string} name
 * @property {string} file the tarball
 */

/** As npm names it: @medusa-b2b/kit → medusa-b2b-kit-0.1.0.tgz */
const fileName = ({ name, manifest }) =>
  `${name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`

/**
 * Packs packages as npm would publish them.
 *
 * @param {import("../build/packages.mjs").WorkspacePackage[]} packages
 * @param {string} folder where the tarballs go
 * @returns {Promise<PackedPackage[]>}
 */
export const packAll = async (packages, folder) => {
  const { code, output } = await runCommand("npm", [
    "pack",
    "--loglevel=error",
    `--pack-destination=${folder}`,
    ...packages.map(({ name }) => `--workspace=${name}`),
  ])
  if (code !== 0) {
    throw new Problem("npm pack does not succeed; see above.", {
      details: output,
    })
  }
  return packages.map((entry) => ({
    name: entry.name,
    file: path.join(folder, fileName(entry)),
  }))
}
