/**
 * npm run demo:reset        deletes the demo's data; the next start is a new one
 */
import { existsSync, rmSync } from "node:fs"
import { Problem, runMain } from "../lib/problem.mjs"
import { step } from "../lib/steps.mjs"
import { deleteCluster } from "../postgres/cluster.mjs"
import { connect, givenPostgres } from "../postgres/open-database.mjs"
import { readMark } from "./mark.mjs"
import { endLeftoverStore, otherDemo } from "./running.mjs"
import { DATA, FOLDER } from "./settings.mjs"

const dropGiven = async (given) => {
  const name = decodeURIComponent(given.pathname.slice(1))
  if (!(await readMark(given.href))) {
    throw new Problem(
      `The database "${name}" (DATABASE_URL) is not the demo's, so it stays.`
    )
  }
  const maintenance = new URL(given)
  maintenance.pathname = "/postgres"
  const client = await connect(maintenance.href)
  try {
    await client.query(`drop database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

await runMain(async () => {
  const running = otherDemo()
  if (running) {
    throw new Problem(
      `The demo is running (process ${running.pid}). Stop it with Ctrl-C in ` +
        "its terminal first."
    )
  }
  await endLeftoverStore()
  const given = givenPostgres()
  await step("Delete the demo's data", async () => {
    if (given) {
      await dropGiven(given)
    }
    if (existsSync(FOLDER)) {
      await deleteCluster(DATA)
      rmSync(FOLDER, { recursive: true, force: true })
    }
  })
  console.log('✓ "npm run demo" starts over.')
})
