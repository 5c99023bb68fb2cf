import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const LONGEST_MS = 10_000
const EVERY_MS = 10

// Sessions of this database that are in the middle of something.
const BUSY = `
  from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()
    and backend_type = 'client backend' and state <> 'idle'`

/**
 * Waits until nothing of the test before is at work any more, neither in a
 * subscriber or job nor in the database: it would write into the next test's data.
 * What holds a transaction open for longer than ten seconds is broken off, with
 * a warning.
 *
 * @param workRunning - See `watchWork`.
 */
export const settleStore = async (
  container: MedusaContainer,
  workRunning: () => number,
  { withinMs = LONGEST_MS } = {}
): Promise<void> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const deadline = Date.now() + withinMs
  for (let quiet = 0; quiet < 2;) {
    const { rows } = await database.raw(`select count(*)::int as busy ${BUSY}`)
    const work = workRunning()
    const isQuiet = rows[0].busy === 0 && work === 0
    quiet = isQuiet ? quiet + 1 : 0
    if (Date.now() > deadline) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `After a test ${work} subscribers and jobs and ${rows[0].busy} sessions of the database are still at work`
        )
      await database.raw(`select pg_terminate_backend(pid) ${BUSY}`)
      return
    }
    if (!isQuiet) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  }
}
