/**
 * npm run load                     50 buyers for five minutes over a demo of its own
 * npm run load -- --minutes=2      shorter; from two on the memory is judged
 * npm run load -- --buyers=10      fewer
 * npm run load -- --no-thinking    one click after the other, as fast as it goes
 */
import autocannon from "autocannon"
import { cpus, totalmem } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import { requireInstalled } from "../../scripts/lib/install.mjs"
import { Problem, runMain } from "../../scripts/lib/problem.mjs"
import { inWords } from "../../scripts/lib/steps.mjs"
import { openDemoShop, startDemo } from "./demo-shop.mjs"
import { journeyOf } from "./journey.mjs"
import { memoryOf } from "./store-memory.mjs"
import { THINKING, thinkingBuyers } from "./thinking.mjs"
import { createWatch } from "./watch.mjs"

const MINUTE = 60_000

/** What was begun before the end is done by then: mails, papers. */
const SETTLED_AFTER = 15_000

const ASKED = { minutes: 5, buyers: 50, thinking: true }

const parse = (words) =>
  words.reduce((asked, word) => {
    if (word === "--no-thinking") {
      return { ...asked, thinking: false }
    }
    const [, name, value] = /^--(minutes|buyers)=(\d+)$/.exec(word) ?? []
    if (!name) {
      throw new Problem(
        `"${word}" is none of --minutes=5, --buyers=50 and --no-thinking`
      )
    }
    return { ...asked, [name]: Number(value) }
  }, ASKED)

const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`

const inMemory = ({ held, resident }) =>
  `${megabytes(held)} (of ${megabytes(resident)} resident)`

const pausesOf = (thinking) =>
  thinking
    ? `${THINKING.least / 1000} to ${THINKING.most / 1000} s on each page`
    : "no pauses"

const print = (
  { steps, orders, failed, failures, memory },
  { minutes, buyers, thinking }
) => {
  const cores = cpus()
  console.log(
    `\n${buyers} buyers, ${pausesOf(thinking)}, ${minutes} min, on ${cores.length} × ${cores[0].model}, ${megabytes(totalmem())}; store, database and buyers on one machine`
  )
  console.log("| step | requests | median | slowest |\n|---|---:|---:|---:|")
  for (const { step, count, median, slowest } of steps) {
    console.log(
      `| ${step} | ${count} | ${inWords(median)} | ${inWords(slowest)} |`
    )
  }
  console.log(
    `${orders} orders, ${failed} errors; after collecting garbage the store holds ${inMemory(memory.early)} after ${minutes > 1 ? "the first minute" : "half of it"}, ${inMemory(memory.late)} at the end`
  )
  for (const failure of failures) {
    console.error(`✗ ${failure}`)
  }
}

await runMain(async () => {
  const asked = parse(process.argv.slice(2))
  await requireInstalled()
  const { address, ...store } = await startDemo()
  const shop = await openDemoShop(address)
  const watch = createWatch()
  const journey = journeyOf(shop, watch)
  const warm = sleep(asked.minutes > 1 ? MINUTE : MINUTE / 2)
    .then(() => memoryOf(store))
    .then(watch.look)
  const { errors, timeouts } = await autocannon({
    url: address,
    connections: asked.buyers,
    duration: asked.minutes * 60,
    timeout: 60,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": shop.publishable_key,
    },
    requests: journey,
    ...(asked.thinking && { setupClient: thinkingBuyers(journey) }),
  })
  await warm
  await sleep(SETTLED_AFTER)
  watch.look(await memoryOf(store))
  const result = watch.result()
  print(result, asked)
  if (result.failed || errors || timeouts) {
    throw new Problem(`${result.failed + errors + timeouts} requests failed.`)
  }
  // Before it has warmed up every store grows.
  if (asked.minutes > 1 && !result.memory.flat) {
    throw new Problem("The store's memory grows.")
  }
})
