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
import { migrateTemplate } from "./migrate-template.mjs"
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

/**
 * Starts PostgreSQL if one of the groups needs it.
 *
 * @returns environment of the tests, and what makes the tables that whole
 *   stores start with
 */
const databaseFor = async (groups) => {
  if (!groups.some(({ database }) => database)) {
    return { env: {}, prepareStores: async () => {} }
  }
  return step("Start PostgreSQL", async () => {
    const { givenPostgres, openTestPostgres, serverEnvironment } =
      await import("../postgres/open-database.mjs")
    const postgres = await openTestPostgres()
    atExit(postgres.stop)
    return {
      env: { ...serverEnvironment(postgres.base), DATABASE_URL: "" },
      prepareStores: async () => {
        if (!givenPostgres()) {
          await step("Make the tables that each store starts with", () =>
            migrateTemplate(postgres.base)
          )
        }
      },
    }
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

/** Groups that run at the same time, because each keeps one processor busy. */
const inTurns = (groups) => [
  ...groups.filter(({ workers }) => workers > 1).map((group) => [group]),
  groups.filter(({ workers }) => workers === 1),
]

const timed = async (group, patterns, options) => {
  const started = performance.now()
  const totals = await runGroup(group, patterns, options)
  console.log(`── ${group.title}: ${inWords(performance.now() - started)}`)
  return totals
}

const runAll = async (groups, patterns, { env, prepareStores }) => {
  const chromium = findChromium()
  const more = chromium ? { CHROMIUM_PATH: chromium } : {}
  let totals = { passed: 0, failed: 0, skipped: 0 }
  let prepared = false
  for (const turn of inTurns(groups)) {
    for (const group of turn) {
      const skipAll = isSkipped(group)
      console.log(
        `\n── ${group.title}${skipAll ? ": skipped, no Chromium here" : ""}`
      )
      if (group.wholeStore && !skipAll && !prepared) {
        await prepareStores()
        prepared = true
      }
    }
    const results = await Promise.all(
      turn.map((group) =>
        timed(group, patterns, {
          env: { ...env, ...more },
          skipAll: isSkipped(group),
        })
      )
    )
    totals = results.reduce(add, totals)
  }
  return totals
}

await runMain(async () => {
  const started = performance.now()
  const { only, patterns } = parseArguments(process.argv.slice(2))
  await requireInstalled()
  const groups = await chooseGroups({ only, patterns })
  await prepareBuild(groups)
  const database = await databaseFor(groups)
  const totals = await runAll(groups, patterns, database)
  console.log(`\nTook ${inWords(performance.now() - started)}`)
  console.log(
    `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`
  )
  process.exitCode = totals.failed ? 1 : 0
})
