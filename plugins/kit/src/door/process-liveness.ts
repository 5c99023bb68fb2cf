import { randomUUID } from "node:crypto"
import { hostname } from "node:os"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"

/**
 * Whether the process that opened a run still lives. While it has runs under
 * way it holds a session-level advisory lock of PostgreSQL on its own id: the
 * database drops the lock with the connection, so a killed process is known to
 * be dead at once, on whichever node it ran, and nobody has to wait for a
 * time-out. One connection is taken from the pool, however many runs there are.
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

type Held = {
  connection: Promise<unknown> | null
  /** Lock owners of the passages under way in this process. */
  passages: Set<string>
}

/** Set apart from other users of advisory locks in the same database. */
const LOCK_CLASS = 0x62326264

export const PROCESS_ID = processWide<{ id: string }>("process-id", 1, () => ({
  id: `${hostname()}:${process.pid}:${randomUUID()}`,
})).id

const held = processWide<Held>("process-liveness", 1, () => ({
  connection: null,
  passages: new Set(),
}))

const knexOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex

const takeLock = async (knex: Knex): Promise<unknown> => {
  const connection = await knex.client.acquireConnection()
  await knex
    .raw("select pg_advisory_lock(?, hashtext(?))", [LOCK_CLASS, PROCESS_ID])
    .connection(connection)
  return connection
}

const giveLockBack = async (knex: Knex, connection: unknown): Promise<void> => {
  await knex
    .raw("select pg_advisory_unlock(?, hashtext(?))", [LOCK_CLASS, PROCESS_ID])
    .connection(connection)
  await knex.client.releaseConnection(connection)
}

/**
 * Does the work of one passage while it is known to be under way.
 *
 * @param passage - The owner of the passage's lock.
 */
export const whileAlive = async <T>(
  container: MedusaContainer,
  passage: string,
  work: () => Promise<T>
): Promise<T> => {
  const knex = knexOf(container)
  held.passages.add(passage)
  held.connection ??= takeLock(knex)
  try {
    await held.connection
    return await work()
  } finally {
    held.passages.delete(passage)
    const connection = held.connection
    if (held.passages.size === 0 && connection) {
      held.connection = null
      await connection.then((taken) => giveLockBack(knex, taken))
    }
  }
}

/** Longest time that a passage can hold the cart's lock, in milliseconds. */
export const PASSAGE_TTL_MS = 120_000

/**
 * Whether a passage that is not settled is under way, rather than cut off: its
 * process lives and it is younger than the cart's lock can get. A run whose
 * process gave it up has no process id.
 */
export const isUnderWay = async (
  run: {
    process_id: string | null
    lock_owner: string | null
    created_at: Date | string
  },
  container: MedusaContainer
): Promise<boolean> => {
  if (!run.process_id || !run.lock_owner) {
    return false
  }
  if (run.process_id === PROCESS_ID) {
    return held.passages.has(run.lock_owner)
  }
  if (Date.now() - new Date(run.created_at).getTime() > PASSAGE_TTL_MS) {
    return false
  }
  const { rows } = await knexOf(container).raw(
    `select exists (
       select 1 from pg_locks
       where locktype = 'advisory' and objsubid = 2 and granted
         and classid::bigint = ?
         and objid::bigint = (hashtext(?)::bigint & 4294967295)
         and database = (select oid from pg_database where datname = current_database())
     ) as alive`,
    [LOCK_CLASS, run.process_id]
  )
  return rows[0]?.alive === true
}
