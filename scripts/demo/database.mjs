import { atExit } from "../lib/at-exit.mjs"
import { Problem } from "../lib/problem.mjs"
import { step } from "../lib/steps.mjs"
import { startCluster } from "../postgres/cluster.mjs"
import {
  embeddedAddress,
  ensureDatabase,
  givenPostgres,
  urlOf,
} from "../postgres/open-database.mjs"
import { hasTables, readMark, writeMark } from "./mark.mjs"
import { DATA, DATABASE, REMEDY } from "./settings.mjs"

const startEmbedded = () =>
  step("Start the database", async () => {
    const cluster = await startCluster({ directory: DATA, remedy: REMEDY })
    atExit(cluster.stop)
    return urlOf(embeddedAddress(cluster), DATABASE)
  })

/** Nobody's own store shall be filled with demo data by mistake. */
const requireOurs = async (url) => {
  const mark = await readMark(url)
  if (!mark && (await hasTables(url))) {
    const name = new URL(url).pathname.slice(1)
    throw new Problem(
      `The database "${name}" (DATABASE_URL) holds data that is not the ` +
        "demo's. Name another one; it is made if it does not exist."
    )
  }
  if (!mark) {
    await writeMark(url, { demo: true })
  }
}

/**
 * The demo's database, ready to be migrated: the one in DATABASE_URL, else an
 * embedded one whose data stays in .demo.
 *
 * @returns {Promise<string>} its address
 */
export const openDemoDatabase = async () => {
  const given = givenPostgres()
  const url = given ? given.href : await startEmbedded()
  await ensureDatabase(url)
  await requireOurs(url)
  return url
}
