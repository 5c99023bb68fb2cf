/**
 * npm run load                     50 buyers for five minutes over a demo of its own
 * npm run load -- --minutes=1      shorter
 * npm run load -- --buyers=10      fewer
 */
import autocannon from "autocannon"
import { cpus, totalmem } from "node:os"
import { requireInstalled } from "../../scripts/lib/install.mjs"
import { Problem, runMain } from "../../scripts/lib/problem.mjs"
import { inWords } from "../../scripts/lib/steps.mjs"
import { openDemoShop, startDemo } from "./demo-shop.mjs"
import { journeyOf } from "./journey.mjs"
import { createWatch } from "./watch.mjs"

const LOOK_EVERY = 5_000

const ASKED = { minutes: 5, buyers: 50 }

const parse = (words) =>
  words.reduce((asked, word) => {
    const [, name, value] = /^--(minutes|buyers)=(\d+)$/.exec(word) ?? []
    if (!name) {
      throw new Problem(`"${word}" is none of --minutes=5 and --buyers=50`)
    }
    return { ...asked, [name]: Number(value) }
  }, ASKED)

const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`

const print = (
  { steps, orders, failed, failures, memory },
  { minutes, buyers }
) => {
  const cores = cpus()
  console.log(
    `\n${buyers} buyers, ${minutes} min, on ${cores.length} × ${cores[0].model}, ${megabytes(totalmem())}; store, database and buyers on one machine`
  )
  console.log("| step | requests | median | slowest |\n|---|---:|---:|---:|")
  for (const { step, count, median, slowest } of steps) {
    console.log(
      `| ${step} | ${count} | ${inWords(median)} | ${inWords(slowest)} |`
    )
  }
  console.log(
    `${orders} orders, ${failed} errors; memory ${megabytes(memory.early)} in the second minute, ${megabytes(memory.late)} in the last`
  )
  for (const failure of failures) {
    console.error(`✗ ${failure}`)
  }
}

await runMain(async () => {
  const asked = parse(process.argv.slice(2))
  await requireInstalled()
  const { address, pid } = await startDemo()
  const shop = await openDemoShop(address)
  const watch = createWatch()
  const looking = setInterval(() => watch.look(pid), LOOK_EVERY)
  const { errors, timeouts } = await autocannon({
    url: address,
    connections: asked.buyers,
    duration: asked.minutes * 60,
    timeout: 60,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": shop.publishable_key,
    },
    requests: journeyOf(shop, watch),
  })
  clearInterval(looking)
  const result = watch.result()
  print(result, asked)
  if (result.failed || errors || timeouts) {
    throw new Problem(`${result.failed + errors + timeouts} requests failed.`)
  }
  if (!result.memory.flat) {
    throw new Problem("The store's memory grows.")
  }
})
