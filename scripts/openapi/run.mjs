/** npm run openapi        writes docs/openapi.json from the code */
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { build } from "../build/build.mjs"
import { findPackages } from "../build/packages.mjs"
import { fromRoot } from "../lib/paths.mjs"
import { runMain } from "../lib/problem.mjs"
import { step } from "../lib/steps.mjs"
import { OPENAPI_FILE, openApiText } from "./file.mjs"

await runMain(async () => {
  const plugins = findPackages().filter(({ kind }) => kind === "plugin")
  await build({ only: plugins.map(({ name }) => name) })
  await step(`Write ${fromRoot(OPENAPI_FILE)}`, async () => {
    mkdirSync(path.dirname(OPENAPI_FILE), { recursive: true })
    writeFileSync(OPENAPI_FILE, openApiText())
  })
})
