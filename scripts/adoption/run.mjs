/**
 * npm run test:adoption                     every case, about ten minutes
 * npm run test:adoption -- --only full      one of them, or a kind: boots,
 *                                           refuses, uninstalls
 * npm run test:adoption -- --list           what there is
 * npm run test:adoption -- --keep           leaves the store to look at
 *
 * @typedef {object} Surroundings
 * @property {import("./store.mjs").ThrowAwayStore} store
 * @property {import("./matrix.mjs").Plugin[]} plugins
 * @property {ReturnType<import("./database.mjs").databasesIn>} databases
 * @property {(name: string) => Promise<string>} installGuest
 */
import { build } from "../build/build.mjs"
import { findPackages } from "../build/packages.mjs"
import { atExit } from "../lib/at-exit.mjs"
import { requireInstalled } from "../lib/install.mjs"
import { Problem, runMain } from "../lib/problem.mjs"
import { inWords, step } from "../lib/steps.mjs"
import { openTestPostgres } from "../postgres/open-database.mjs"
import { casesFor, chooseCases, pluginsIn } from "./matrix.mjs"
import { parseArguments } from "./parse-arguments.mjs"

/** Medusa's plugins of this minor version; their patches come when they come. */
const GUEST_VERSION = "~2.21.0"

const packAndInstall = async (store, packages) => {
  const { packAll } = await import("./packages.mjs")
  const { findFaults } = await import("./check-package.mjs")
  const packed = await step("Pack the plugins", () =>
    packAll(packages, store.folder)
  )
  await step("Look through the packages (publint, attw)", async () => {
    const faults = (await Promise.all(packed.map(findFaults))).flat()
    if (faults.length) {
      throw new Problem("The packages are not fit to be published.", {
        details: faults.join("\n"),
      })
    }
  })
  await step("Install them into a plain store (npm install)", () =>
    store.install(packed.map(({ file }) => file))
  )
}

const prepare = async (asked, packages, plugins) => {
  const { ThrowAwayStore } = await import("./store.mjs")
  const { databasesIn } = await import("./database.mjs")
  const store = new ThrowAwayStore()
  if (asked.keep) {
    console.log(`The store is in ${store.folder}`)
  } else {
    atExit(async () => store.delete())
  }
  await packAndInstall(store, packages)
  const postgres = await step("Start PostgreSQL", openTestPostgres)
  atExit(postgres.stop)
  const databases = databasesIn(postgres.base)
  atExit(databases.dropAll)
  const installGuest = (name) => store.installGuest(name, GUEST_VERSION)
  return { store, plugins, databases, installGuest }
}

const runners = async () => {
  const { boots } = await import("./cases/boots.mjs")
  const { refuses } = await import("./cases/refuses.mjs")
  const { uninstalls } = await import("./cases/uninstalls.mjs")
  return { plain: boots, boots, refuses, uninstalls }
}

const runCases = async (cases, surroundings) => {
  const runnerOf = await runners()
  const totals = { passed: 0, failed: 0 }
  for (const each of cases) {
    const started = performance.now()
    const time = () => inWords(performance.now() - started)
    try {
      const result = await runnerOf[each.kind](surroundings, each)
      const note = result?.note ? ` (${result.note})` : ""
      console.log(`✓ ${each.name}: ${each.title}${note}, ${time()}`)
      totals.passed += 1
    } catch (error) {
      console.log(`✗ ${each.name}: ${each.title}, ${time()}`)
      console.log(`  ${[error.message, error.details].join("\n")}`)
      totals.failed += 1
    }
  }
  return totals
}

await runMain(async () => {
  const started = performance.now()
  const packages = findPackages().filter(({ kind }) => kind === "plugin")
  const plugins = pluginsIn(packages)
  const all = casesFor(plugins)
  const asked = parseArguments(process.argv.slice(2), all)
  const cases = chooseCases(all, asked.names)
  if (asked.list) {
    cases.forEach(({ name, title }) => console.log(`${name}: ${title}`))
    return
  }
  await requireInstalled()
  await build({ only: plugins.map(({ name }) => name) })
  const surroundings = await prepare(asked, packages, plugins)
  console.log("")
  const { passed, failed } = await runCases(cases, surroundings)
  console.log(`\nTook ${inWords(performance.now() - started)}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
})
