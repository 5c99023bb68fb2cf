/**
 * npm run typecheck
 *
 * Checks all TypeScript from source: the condition "b2b-source" in each
 * package's exports leads to src, so nothing has to be built before.
 */
import { existsSync, mkdirSync } from "node:fs"
import path from "node:path"
import { fromRoot, inRoot } from "../lib/paths.mjs"
import { Problem, runMain } from "../lib/problem.mjs"
import { bin, runCommand } from "../lib/run-command.mjs"
import { step } from "../lib/steps.mjs"
import { listFiles } from "./fingerprint.mjs"
import { findPackages } from "./packages.mjs"

const isTypeScript = (name) => /\.tsx?$/.test(name)

/** Browser code has its own settings beside it. */
const browserProjects = () =>
  findPackages()
    .map(({ kind, directory }) =>
      kind === "plugin" ? path.join(directory, "src", "admin") : directory
    )
    .filter((directory) => directory !== inRoot("testing"))
    .filter((directory) => listFiles(directory, isTypeScript).length > 0)
    .map((directory) => path.join(directory, "tsconfig.json"))

const check = async (project) => {
  if (!existsSync(project)) {
    throw new Problem(
      `${fromRoot(path.dirname(project))} has TypeScript but no tsconfig.json`
    )
  }
  const cache = inRoot(".cache", "typecheck")
  mkdirSync(cache, { recursive: true })
  const name = fromRoot(project).replace(/\W+/g, "-")
  const { code, output } = await runCommand(bin("tsc"), [
    "-p",
    project,
    "--noEmit",
    "--incremental",
    "--tsBuildInfoFile",
    path.join(cache, `${name}.tsbuildinfo`),
  ])
  return code === 0 ? "" : output
}

await runMain(async () => {
  const failures = []
  for (const project of [inRoot("tsconfig.check.json"), ...browserProjects()]) {
    await step(`Check the types of ${fromRoot(project)}`, async () => {
      const output = await check(project)
      if (output) {
        failures.push(output)
      }
      return { note: output ? "errors, see below" : "fine" }
    })
  }
  if (failures.length) {
    throw new Problem("Some types do not fit; see above.", {
      details: failures.join("\n"),
    })
  }
})
