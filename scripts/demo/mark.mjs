import { connect } from "../postgres/open-database.mjs"

/**
 * What the demo knows of its database is kept in the database itself, as the
 * comment on it: data that is deleted, moved or restored takes it along.
 *
 * @typedef {{ demo: true, migrated?: string, seeded?: string }} Mark
 */

const PREFIX = "medusa-b2b demo "

const withClient = async (url, work) => {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * @param {string} url
 * @returns {Promise<Mark | null>} null where the database is not the demo's
 */
export const readMark = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as comment
         from pg_database where datname = current_database()`
    )
    const comment = rows[0]?.comment ?? ""
    return comment.startsWith(PREFIX)
      ? JSON.parse(comment.slice(PREFIX.length))
      : null
  })

/** @param {Mark} mark */
export const writeMark = (url, mark) =>
  withClient(url, (client) => {
    const name = client.escapeIdentifier(client.database)
    const comment = client.escapeLiteral(PREFIX + JSON.stringify(mark))
    return client.query(`comment on database ${name} is ${comment}`)
  })

/** Whether there are tables in a database. */
export const hasTables = (url) =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query(
      "select 1 from pg_tables where schemaname = 'public' limit 1"
    )
    return rowCount > 0
  })
