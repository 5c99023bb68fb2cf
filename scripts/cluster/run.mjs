/**
 * npm run test:cluster               two servers and a worker on one database
 * npm run test:cluster -- orders     the files whose path holds "orders"
 */
import { build } from "../build/build.mjs"
import { atExit } from "../lib/at-exit.mjs"
import { requireInstalled } from "../lib/install.mjs"
import { runMain } from "../lib/problem.mjs"
import { inWords, step } from "../lib/steps.mjs"
import {
  openTestPostgres,
  serverEnvironment,
} from "../postgres/open-database.mjs"
import { runGroup } from "../test/jest-group.mjs"
import { openRedis } from "./redis.mjs"

/** @type {import("../test/jest-group.mjs").TestGroup} */
const CLUSTER = {
  projects: ["cluster"],
  title: "Tests on several nodes",
  // Three processes at a time are enough for two processors.
  flags: ["-w", "1", "--workerIdleMemoryLimit=1MB", "--forceExit"],
  database: true,
  build: "packages",
}

await runMain(async () => {
  const started = performance.now()
  await requireInstalled()
  await build({ admin: false })
  const redis = await step("Start Redis", openRedis)
  const postgres = await step("Start PostgreSQL", openTestPostgres)
  atExit(postgres.stop)
  const totals = await runGroup(CLUSTER, process.argv.slice(2), {
    env: {
      ...serverEnvironment(postgres.base),
      DATABASE_URL: "",
      REDIS_URL: redis,
    },
  })
  console.log(`\nTook ${inWords(performance.now() - started)}`)
  console.log(
    `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`
  )
  process.exitCode = totals.failed ? 1 : 0
})
