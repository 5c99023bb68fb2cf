import { connect, urlOf } from "../postgres/open-database.mjs"
import { MEDUSA, quietEnvironment, runCommand } from "../lib/run-command.mjs"
import { Problem } from "../lib/problem.mjs"

/** What the booted store has registered itself; each store has its own. */
const REGISTERED = ["tax_provider", "notification_provider"]

const forgetRegistered = async (url) => {
  const client = await connect(url)
  try {
    for (const table of REGISTERED) {
      await client.query(`delete from ${table}`)
    }
  } finally {
    await client.end()
  }
}

/**
 * Migrates the database from which PostgreSQL copies every new one, so that the
 * tables are made once and not by every test file. Only for a cluster that is
 * thrown away: in anybody else's, each file migrates for itself.
 *
 * @param {URL} base address of the cluster
 */
export const migrateTemplate = async (base) => {
  const url = urlOf(base, "template1")
  const { code, output } = await runCommand(
    process.execPath,
    [MEDUSA, "db:migrate", "--execute-all-links", "--skip-scripts"],
    {
      env: quietEnvironment({
        NODE_ENV: "test",
        DATABASE_URL: url,
      }),
    }
  )
  if (code !== 0) {
    throw new Problem("The tables for the tests cannot be made; see above.", {
      details: output,
    })
  }
  await forgetRegistered(url)
}
