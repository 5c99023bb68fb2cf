import { Problem } from "../lib/problem.mjs"
import { PASSWORD, USER } from "./credentials.mjs"
import { startThrowAwayCluster } from "./throw-away.mjs"

const ANSWER_WITHIN = 5_000
const NO_SUCH_DATABASE = "3D000"

const withoutPassword = (url) => {
  const shown = new URL(url)
  shown.password = shown.password && "…"
  return shown.href
}

/** A connection to a database; the caller ends it. */
export const connect = async (url) => {
  // Imported here: there is no node_modules before the demo has installed it.
  const { default: pg } = await import("@medusajs/framework/pg")
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWER_WITHIN,
  })
  await client.connect()
  return client
}

const createDatabase = async (url) => {
  const maintenance = new URL(url)
  const name = decodeURIComponent(maintenance.pathname.slice(1))
  maintenance.pathname = "/postgres"
  const client = await connect(maintenance.href)
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/**
 * Makes sure that a database answers and exists. Medusa itself would wait
 * five minutes for one that does not, without a word.
 *
 * @param {string} url
 * @returns {Promise<{ created: boolean }>}
 */
export const ensureDatabase = async (url) => {
  try {
    const client = await connect(url)
    await client.end()
    return { created: false }
  } catch (error) {
    if (error.code === NO_SUCH_DATABASE) {
      await createDatabase(url)
      return { created: true }
    }
    throw new Problem(
      `The database ${withoutPassword(url)} does not let us in: ` +
        `${error.message || error.code}. Check DATABASE_URL, or leave it out ` +
        "to use the PostgreSQL that comes with the repository."
    )
  }
}

const parseGivenUrl = (url) => {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Problem(
      "DATABASE_URL is not the address of a PostgreSQL. It looks like " +
        "postgres://user:password@localhost:5432/name"
    )
  }
  return parsed
}

/**
 * The PostgreSQL in DATABASE_URL, if that is given. Its path is a database.
 *
 * @returns {URL | null}
 */
export const givenPostgres = () =>
  process.env.DATABASE_URL ? parseGivenUrl(process.env.DATABASE_URL) : null

/** The address of an embedded PostgreSQL, without a database. */
export const embeddedAddress = ({ port }) =>
  new URL(`postgres://${USER}:${PASSWORD}@localhost:${port}/`)

/**
 * A PostgreSQL for tests and checks, which make databases of their own in it:
 * the one in DATABASE_URL, else an embedded one that is gone afterwards.
 *
 * @returns {Promise<{ base: URL, stop: () => Promise<void> }>}
 */
export const openTestPostgres = async () => {
  const given = givenPostgres()
  if (given) {
    await ensureDatabase(given.href)
    return { base: given, stop: async () => {} }
  }
  const cluster = await startThrowAwayCluster()
  return { base: embeddedAddress(cluster), stop: cluster.stop }
}

/** The address of one database of a PostgreSQL. */
export const urlOf = (base, name) => {
  const url = new URL(base)
  url.pathname = `/${name}`
  return url.href
}

/** What Medusa's test runner and plugin:db:generate read instead of a URL. */
export const serverEnvironment = (base) => ({
  // Medusa's test runner switches SSL on for any other name, 127.0.0.1 too.
  DB_HOST: base.hostname === "127.0.0.1" ? "localhost" : base.hostname,
  DB_PORT: base.port || "5432",
  DB_USERNAME: decodeURIComponent(base.username),
  DB_PASSWORD: decodeURIComponent(base.password),
})
