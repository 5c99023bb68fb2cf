import { runCommand } from "../lib/run-command.mjs"

/**
 * What `npm publish` would send of a package, as it lies there now.
 *
 * @param {string} directory
 * @returns {Promise<string[]>} paths inside the package
 */
export const packedFiles = async (directory) => {
  const { code, output } = await runCommand(
    "npm",
    ["pack", "--dry-run", "--json", "--loglevel=error"],
    { cwd: directory }
  )
  if (code !== 0) {
    throw new Error(`npm pack fails in ${directory}:\n${output}`)
  }
  const [report] = JSON.parse(output.slice(output.indexOf("[\n")))
  return report.files.map((file) => file.path)
}
