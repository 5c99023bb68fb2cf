import { atExit } from "../../scripts/lib/at-exit.mjs"
import {
  connect,
  ensureDatabase,
  urlOf,
} from "../../scripts/postgres/open-database.mjs"

let made = 0

/**
 * A database that is dropped when it is closed.
 *
 * @param {string} base address of the server
 * @param {string} [template] database that it begins as a copy of
 * @returns {Promise<{ name: string, url: string, client, drop: () => Promise<void> }>}
 */
export const makeDatabase = async (base, template) => {
  made += 1
  const name = `bench_${process.pid}_${made}`
  const url = urlOf(base, name)
  const maintain = async (sql) => {
    const maintenance = await connect(urlOf(base, "postgres"))
    try {
      await maintenance.query(sql)
    } finally {
      await maintenance.end()
    }
  }
  if (template) {
    await maintain(`create database "${name}" template "${template}"`)
  } else {
    await ensureDatabase(url)
  }
  const client = await connect(url)
  // When the server goes, the query that waits for it says so.
  client.on("error", () => {})
  return {
    name,
    url,
    client,
    drop: atExit(async () => {
      await client.end()
      await maintain(`drop database if exists "${name}" with (force)`)
    }),
  }
}
