import { randomUUID } from "node:crypto"
import { hostname } from "node:os"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"

/**
 * Whether a passage is under way. While it is, its process holds a
 * session-level advisory lock of PostgreSQL on the passage's id: the database
 * drops the lock with the connection, so a killed process is known to be dead
 * at once, on whichever node it ran, and a living one is left alone however
 * long its payment provider takes. One connection is taken from the pool,
 * however many passages there are.
 */

type Knex = {
  client: {
    acquireConnection: () => Promise<unknown>
    releaseConnection: (connection: unknown) => Promise<void>
  }
  raw: (
    sql: string,
    bindings: unknown[]
  ) => PromiseLike<{ rows: Record<string, unknown>[] }> & {
    connection: (
      connection: unknown
    ) => PromiseLike<{ rows: Record<string, unknown>[] }>
  }
}

/** A connection kept for the locks of the passages that began on it. */
type Session = { connection: Promise<unknown>; passages: Set<string> }

type Held = {
  /** Where the next passage's lock goes; null when none is under way. */
  session: Session | null
  /** Lock owners of the passages under way in this process. */
  passages: Set<string>
}

/** Set apart from other users of advisory locks in the same database. */
const LOCK_CLASS = 0x62326264

export const PROCESS_ID = processWide<{ id: string }>("process-id", 1, () => ({
  id: `${hostname()}:${process.pid}:${randomUUID()}`,
})).id

const held = processWide<Held>("process-liveness", 2, () => ({
  session: null,
  passages: new Set(),
}))

const knexOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex

// Shared, so that it never waits: nobody is kept out, it is only looked for.
const LOCK = "select pg_advisory_lock_shared(?, hashtext(?))"
const UNLOCK = "select pg_advisory_unlock_shared(?, hashtext(?))"

/** Gives the connection back when no passage needs it, or when it serves no more. */
const closeIfIdle = async (knex: Knex, session: Session): Promise<void> => {
  if (session.passages.size > 0) {
    return
  }
  if (held.session === session) {
    held.session = null
  }
  await knex.client.releaseConnection(await session.connection)
}

const leave = async (
  knex: Knex,
  session: Session,
  passage: string
): Promise<void> => {
  try {
    const connection = await session.connection
    await knex.raw(UNLOCK, [LOCK_CLASS, passage]).connection(connection)
  } finally {
    session.passages.delete(passage)
    await closeIfIdle(knex, session)
  }
}

const enter = async (knex: Knex, passage: string): Promise<Session> => {
  const session = (held.session ??= {
    connection: knex.client.acquireConnection(),
    passages: new Set(),
  })
  session.passages.add(passage)
  try {
    const connection = await session.connection
    await knex.raw(LOCK, [LOCK_CLASS, passage]).connection(connection)
    return session
  } catch (error) {
    // Whoever comes next takes a fresh connection.
    if (held.session === session) {
      held.session = null
    }
    session.passages.delete(passage)
    // What went wrong is what is thrown here; without a connection there is none to give back.
    await closeIfIdle(knex, session).catch(() => undefined)
    throw error
  }
}

/**
 * Does the work of one passage while it is known to be under way. What it
 * comes to stands, also when the lock cannot be given back afterwards: that is
 * logged, and the database drops the lock with its connection.
 *
 * @param passage - The owner of the passage's lock.
 */
export const whileAlive = async <T>(
  container: MedusaContainer,
  passage: string,
  work: () => Promise<T>
): Promise<T> => {
  const knex = knexOf(container)
  const session = await enter(knex, passage)
  held.passages.add(passage)
  try {
    return await work()
  } finally {
    held.passages.delete(passage)
    await leave(knex, session, passage).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The lock of passage ${passage} could not be given back`, error)
    )
  }
}

/** Longest time that a passage can hold the cart's lock, in milliseconds. */
export const PASSAGE_TTL_MS = 120_000

/**
 * Whether a passage that is not settled is under way, rather than cut off.
 * Its age says nothing: a payment provider may take longer than the cart's
 * lock lasts. A run whose process gave it up has no process id.
 */
export const isUnderWay = async (
  run: { process_id: string | null; lock_owner: string | null },
  container: MedusaContainer
): Promise<boolean> => {
  if (!run.process_id || !run.lock_owner) {
    return false
  }
  if (run.process_id === PROCESS_ID) {
    return held.passages.has(run.lock_owner)
  }
  const { rows } = await knexOf(container).raw(
    `select exists (
       select 1 from pg_locks
       where locktype = 'advisory' and objsubid = 2 and granted
         and classid::bigint = ?
         and objid::bigint = (hashtext(?)::bigint & 4294967295)
         and database = (select oid from pg_database where datname = current_database())
     ) as alive`,
    [LOCK_CLASS, run.lock_owner]
  )
  return rows[0]?.alive === true
}
