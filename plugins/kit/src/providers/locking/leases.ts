import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Who wants the locks, and for how long (seconds; null for no end). */
export type LeaseRequest = {
  keys: string[]
  owner_id: string | null
  seconds: number | null
}

// Free, expired or one's own: decided and taken in one statement, so that two
// callers in the same instant cannot both get it. In the order of the keys, so
// that two callers with several keys cannot wait for each other.
const TAKE = `
  insert into lock_lease (id, owner_id, expires_at)
  select key, ?::text, now() + make_interval(secs => ?::float)
  from jsonb_array_elements_text(?::jsonb) as key order by key
  on conflict (id) do update
    set owner_id = excluded.owner_id, expires_at = excluded.expires_at, updated_at = now()
    where lock_lease.expires_at < now() or lock_lease.owner_id = excluded.owner_id
  returning id`

const EXTEND = `
  update lock_lease set expires_at = now() + make_interval(secs => ?::float), updated_at = now()
  where id in (select jsonb_array_elements_text(?::jsonb)) and owner_id = ?
  returning id`

const GIVE_BACK = `
  delete from lock_lease
  where id in (select jsonb_array_elements_text(?::jsonb)) and owner_id is not distinct from ?::text
  returning coalesce(expires_at > now(), true) as held`

// A list goes in as JSON: MikroORM would write an array as one of its values.
const asJson = (keys: string[]): string => JSON.stringify(keys)

class Unavailable extends Error {}

/**
 * Takes all locks, or none.
 *
 * @returns whether they were to be had.
 */
export const takeLeases = async (
  manager: SqlEntityManager,
  { keys, owner_id, seconds }: LeaseRequest
): Promise<boolean> => {
  const wanted = [...new Set(keys)]
  if (wanted.length === 1) {
    // One statement takes it or does not: nothing to be taken back.
    return (
      (await manager.execute(TAKE, [owner_id, seconds, asJson(wanted)]))
        .length === 1
    )
  }
  try {
    await manager.transactional(async (transaction) => {
      const taken = await transaction.execute(TAKE, [
        owner_id,
        seconds,
        asJson(wanted),
      ])
      if (taken.length < wanted.length) {
        throw new Unavailable()
      }
    })
    return true
  } catch (error) {
    if (error instanceof Unavailable) {
      return false
    }
    throw error
  }
}

/**
 * Puts the end of locks off.
 *
 * @returns whether all of them were still held.
 */
export const extendLeases = async (
  manager: SqlEntityManager,
  { keys, owner_id, seconds }: LeaseRequest
): Promise<boolean> => {
  const own = [...new Set(keys)]
  const rows = await manager.execute(EXTEND, [seconds, asJson(own), owner_id])
  return rows.length === own.length
}

/**
 * Gives locks back.
 *
 * @returns whether all of them were held until now.
 */
export const giveBackLeases = async (
  manager: SqlEntityManager,
  keys: string[],
  owner_id: string | null
): Promise<boolean> => {
  const own = [...new Set(keys)]
  const rows: { held: boolean }[] = await manager.execute(GIVE_BACK, [
    asJson(own),
    owner_id,
  ])
  return rows.length === own.length && rows.every(({ held }) => held)
}
