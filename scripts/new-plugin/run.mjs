/**
 * npm run new:plugin price-requests
 *
 * Makes plugins/price-requests, ready to run: a small plugin with one of each
 * kind of thing, to be made into what it shall be.
 */
import { requireInstalled } from "../lib/install.mjs"
import { Problem, runMain } from "../lib/problem.mjs"
import { runCommand } from "../lib/run-command.mjs"
import { step } from "../lib/steps.mjs"

const run = async (title, command, args) =>
  step(title, async () => {
    const { code, output } = await runCommand(command, args)
    if (code !== 0) {
      throw new Problem(`${command} ${args.join(" ")} fails; see above.`, {
        details: output,
      })
    }
  })

await runMain(async () => {
  await requireInstalled()
  const { writePlugin } = await import("./write-plugin.mjs")
  const [given] = process.argv.slice(2)
  const { name, files } = await writePlugin(given)
  console.log(files.map((file) => `  ${file}`).join("\n"))
  await run("Add it to package-lock.json", "npm", [
    "install",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ])
  await run("Build it, and describe its routes", "npm", ["run", "openapi"])
  console.log(
    `\n✓ plugins/${name} is in the store. Next:\n` +
      `  npm test -- ${name}      its own tests\n` +
      "  npm run demo             the store with it\n" +
      `  npx changeset            a sentence for its users, when it is ready`
  )
})
