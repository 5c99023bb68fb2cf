/**
 * npm run bench                      every measure
 * npm run bench -- company-list      one of them
 * npm run bench -- --json            one line of JSON a measure
 * npm run bench -- --pairs=3         fewer pairs, for a quick look
 */
import { build } from "../scripts/build/build.mjs"
import { atExit } from "../scripts/lib/at-exit.mjs"
import { requireInstalled } from "../scripts/lib/install.mjs"
import { runMain } from "../scripts/lib/problem.mjs"
import {
  connect,
  ensureDatabase,
  openTestPostgres,
  urlOf,
} from "../scripts/postgres/open-database.mjs"
import { measurePairs } from "./lib/measure-pairs.mjs"
import { parseArguments } from "./lib/parse-arguments.mjs"
import { jsonLine, tableLine } from "./lib/report.mjs"
import { migrateStore, serveStore } from "./lib/serve-store.mjs"
import { MEASURES } from "./measures/index.mjs"

const openPostgres = async () => {
  const postgres = await openTestPostgres()
  atExit(postgres.stop)
  return postgres.base
}

/** What the measured store has; whatever they need is built with them. */
const PLUGINS = ["contracts", "documents"]

/** A measure in a fresh database with a store of its own. */
const run = async (measure, base, pairs) => {
  const name = `bench_${measure.name.replaceAll("-", "_")}_${process.pid}`
  const url = urlOf(base, name)
  await ensureDatabase(url)
  await migrateStore("b2b", url)
  const { client: store, stop } = await serveStore("b2b", url)
  const database = await connect(url)
  try {
    const sides = await measure.prepare({ store, database })
    return { ...measure, pairs: await measurePairs(sides, pairs) }
  } finally {
    await database.end()
    await stop()
    const maintenance = await connect(urlOf(base, "postgres"))
    await maintenance.query(`drop database if exists "${name}" with (force)`)
    await maintenance.end()
  }
}

/**
 * Prints results. For a program nothing else may stand where it reads: what
 * the build and the stores say goes to the other stream.
 */
const printer = (json) => {
  if (!json) {
    return (result) => console.log(tableLine(result))
  }
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return (result) => write(`${jsonLine(result)}\n`)
}

await runMain(async () => {
  const asked = parseArguments(
    process.argv.slice(2),
    MEASURES.map(({ name }) => name)
  )
  const print = printer(asked.json)
  await requireInstalled()
  await build({ only: PLUGINS })
  const base = await openPostgres()
  for (const measure of MEASURES) {
    if (asked.names.includes(measure.name)) {
      console.log(`\n${measure.title}`)
      print(await run(measure, base, asked.pairs))
    }
  }
})
