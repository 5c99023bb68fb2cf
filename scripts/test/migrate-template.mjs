import { urlOf } from "../postgres/open-database.mjs"
import { MEDUSA, quietEnvironment, runCommand } from "../lib/run-command.mjs"
import { Problem } from "../lib/problem.mjs"

/**
 * Migrates the database from which PostgreSQL copies every new one, so that the
 * tables are made once and not by every test file. Only for a cluster that is
 * thrown away: in anybody else's, each file migrates for itself.
 *
 * @param {URL} base address of the cluster
 */
export const migrateTemplate = async (base) => {
  const { code, output } = await runCommand(
    process.execPath,
    [MEDUSA, "db:migrate", "--execute-all-links", "--skip-scripts"],
    {
      env: quietEnvironment({
        NODE_ENV: "test",
        DATABASE_URL: urlOf(base, "template1"),
      }),
    }
  )
  if (code !== 0) {
    throw new Problem("The tables for the tests cannot be made; see above.", {
      details: output,
    })
  }
}
