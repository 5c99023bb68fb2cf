import { connect, urlOf } from "../postgres/open-database.mjs"

const run = async (url, work) => {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The rows of a query. */
export const rowsOf = (url, sql, values = []) =>
  run(url, async (client) => (await client.query(sql, values)).rows)

/**
 * The databases of one run, each copied from another: tables that were made
 * once are not made again.
 *
 * @param {URL} base
 */
export const databasesIn = (base) => {
  const nameOf = (name) =>
    `adoption_${process.pid}_${name.replaceAll("-", "_")}`
  const made = new Set()
  const maintain = (sql) => run(urlOf(base, "postgres"), (c) => c.query(sql))
  return {
    /** @param {string | null} source the case whose database is copied */
    make: async (name, source) => {
      made.add(nameOf(name))
      const template = source ? ` template "${nameOf(source)}"` : ""
      await maintain(`create database "${nameOf(name)}"${template}`)
      return urlOf(base, nameOf(name))
    },
    dropAll: async () => {
      for (const name of made) {
        await maintain(`drop database if exists "${name}" with (force)`)
      }
    },
  }
}
