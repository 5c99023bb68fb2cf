/**
 * npm run bench                      every measure
 * npm run bench -- company-list      one of them
 * npm run bench -- --json            one line of JSON a measure
 * npm run bench -- --pairs=3         fewer pairs, for a quick look
 * npm run bench -- --short           small fixtures, one pair: that it runs
 */
import { build } from "../scripts/build/build.mjs"
import { atExit } from "../scripts/lib/at-exit.mjs"
import { requireInstalled } from "../scripts/lib/install.mjs"
import { runMain } from "../scripts/lib/problem.mjs"
import { openTestPostgres } from "../scripts/postgres/open-database.mjs"
import { measurePairs } from "./lib/measure-pairs.mjs"
import { parseArguments } from "./lib/parse-arguments.mjs"
import { jsonLine, tableLine } from "./lib/report.mjs"
import { MEASURES } from "./measures/index.mjs"
import { FULL, SHORT } from "./scenes/sizes.mjs"

const openPostgres = async () => {
  const postgres = await openTestPostgres()
  atExit(postgres.stop)
  return postgres.base
}

/** What the measured store has; whatever they need is built with them. */
const PLUGINS = ["contracts", "documents", "ledger"]

/** Scenes in the order of their first measure, each with its measures. */
const byScene = (measures) =>
  [...new Set(measures.map(({ scene }) => scene))].map((scene) => ({
    scene,
    shared: measures.filter((measure) => measure.scene === scene),
  }))

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
  const sizes = asked.short ? SHORT : FULL
  const measures = MEASURES.filter(({ name }) => asked.names.includes(name))
  for (const { scene, shared } of byScene(measures)) {
    const { context, close } = await scene.open(base, sizes)
    try {
      for (const measure of shared) {
        console.log(`\n${measure.title}`)
        const sides = await measure.prepare(context)
        const pairs = await measurePairs(sides, asked.pairs)
        print({ ...measure, pairs })
      }
    } finally {
      await close()
    }
  }
})
