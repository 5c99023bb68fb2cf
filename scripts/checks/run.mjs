/**
 * npm run check                  all checks
 * npm run check -- layers        one of them
 */
import { build } from "../build/build.mjs"
import { findPackages } from "../build/packages.mjs"
import { atExit } from "../lib/at-exit.mjs"
import { Problem, runMain } from "../lib/problem.mjs"
import { step } from "../lib/steps.mjs"
import { openTestPostgres } from "../postgres/open-database.mjs"
import { checkOpenApi } from "../openapi/file.mjs"
import { checkActivity } from "./check-activity.mjs"
import { checkAdminImports } from "./check-admin-imports.mjs"
import { checkExports } from "./check-exports.mjs"
import { checkFragments } from "./check-fragments.mjs"
import { checkLayers } from "./check-layers.mjs"
import { checkMigrations } from "./check-migrations.mjs"
import { checkOptions } from "./check-options.mjs"
import { checkPackages } from "./check-packages.mjs"
import { checkReadmes } from "./check-readmes.mjs"
import { checkScreenshots } from "./check-screenshots.mjs"
import { checkTranslations } from "./check-translations.mjs"
import { checkVersions } from "./check-versions.mjs"

const migrationsOnPostgres = async () => {
  const postgres = await openTestPostgres()
  const putAway = atExit(postgres.stop)
  try {
    return await checkMigrations(postgres.base)
  } finally {
    await putAway()
  }
}

/** The last five need the built plugins, so they come last. */
const CHECKS = [
  ["layers", "imports point down the layers", checkLayers],
  ["admin", "admin pages need nothing of the server", checkAdminImports],
  ["versions", "one Medusa version, said once", checkVersions],
  ["translations", "texts are there in all languages", checkTranslations],
  ["activity", "what is recorded is told in words", checkActivity],
  ["fragments", "what documents show compiles", checkFragments],
  ["readmes", "READMEs have the chapters that readers look for", checkReadmes],
  ["screenshots", "READMEs show the screenshots", checkScreenshots],
  ["options", "READMEs say what options there are", checkOptions],
  ["packages", "npm would publish what a stranger needs", checkPackages],
  ["exports", "exports lead to published files", checkExports],
  ["openapi", "docs/openapi.json is what the code says", checkOpenApi],
  ["migrations", "migrations match the models", migrationsOnPostgres],
]
const NEED_BUILD = new Set([
  "options",
  "packages",
  "exports",
  "openapi",
  "migrations",
])

await runMain(async () => {
  const wanted = process.argv.slice(2)
  const names = CHECKS.map(([name]) => name)
  const unknown = wanted.find((word) => !names.includes(word))
  if (unknown) {
    throw new Problem(
      `There is no check "${unknown}". There are: ${names.join(", ")}`
    )
  }
  const chosen = CHECKS.filter(
    ([name]) => !wanted.length || wanted.includes(name)
  )
  if (chosen.some(([name]) => NEED_BUILD.has(name))) {
    const published = findPackages().filter(({ manifest }) => !manifest.private)
    await build({ only: published.map(({ name }) => name) })
  }
  const problems = []
  for (const [name, title, check] of chosen) {
    await step(`Check that ${title} (${name})`, async () => {
      const found = await check()
      problems.push(...found)
      return { note: found.length ? `${found.length} problems` : "fine" }
    })
  }
  if (problems.length) {
    throw new Problem(`${problems.length} things are not as they should be.`, {
      details: problems.map((problem) => `- ${problem}`).join("\n"),
    })
  }
})
