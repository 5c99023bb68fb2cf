/**
 * npm test                       everything that can run on this machine
 * npm test -- door-crash         the files whose path holds "door-crash"
 * npm test -- --only unit,app    some of: unit scripts module app demo browser
 */
import { build } from "../build/build.mjs"
import { atExit } from "../lib/at-exit.mjs"
import { requireInstalled } from "../lib/install.mjs"
import { Problem, runMain } from "../lib/problem.mjs"
import { inWords, step } from "../lib/steps.mjs"
import { findChromium } from "./chromium.mjs"
import { filesOf, GROUPS, runGroup } from "./jest-group.mjs"
import { parseArguments } from "./parse-arguments.mjs"

const chooseGroups = async ({ only, patterns }) => {
  const chosen = []
  for (const group of GROUPS) {
    const wanted = !only || group.projects.some((name) => only.includes(name))
    if (wanted && (await filesOf(group, patterns)).length) {
      chosen.push(group)
    }
  }
  if (!chosen.length) {
    throw new Problem(`No test file's path holds "${patterns.join(" ")}".`)
  }
  return chosen
}

/** Starts PostgreSQL if one of the groups needs it. */
const databaseFor = async (groups) => {
  if (!groups.some(({ database }) => database)) {
    return {}
  }
  return step("Start PostgreSQL", async () => {
    const { openTestPostgres, serverEnvironment } =
      await import("../postgres/open-database.mjs")
    const postgres = await openTestPostgres()
    atExit(postgres.stop)
    return { ...serverEnvironment(postgres.base), DATABASE_URL: "" }
  })
}

const isSkipped = (group) =>
  group.projects.includes("browser") && !findChromium()

const prepareBuild = async (groups) => {
  const wanted = groups
    .filter((group) => !isSkipped(group))
    .map((group) => group.build)
  if (wanted.includes("everything")) {
    await build()
  } else if (wanted.includes("packages")) {
    await build({ admin: false })
  }
}

const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

const runAll = async (groups, patterns, env) => {
  const chromium = findChromium()
  let totals = { passed: 0, failed: 0, skipped: 0 }
  for (const group of groups) {
    const skipAll = isSkipped(group)
    console.log(
      `\n── ${group.title}${skipAll ? ": skipped, no Chromium here" : ""}`
    )
    const more = chromium ? { CHROMIUM_PATH: chromium } : {}
    totals = add(
      totals,
      await runGroup(group, patterns, { env: { ...env, ...more }, skipAll })
    )
  }
  return totals
}

await runMain(async () => {
  const started = performance.now()
  const { only, patterns } = parseArguments(process.argv.slice(2))
  await requireInstalled()
  const groups = await chooseGroups({ only, patterns })
  await prepareBuild(groups)
  const env = await databaseFor(groups)
  const totals = await runAll(groups, patterns, env)
  console.log(`\nTook ${inWords(performance.now() - started)}`)
  console.log(
    `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`
  )
  process.exitCode = totals.failed ? 1 : 0
})
