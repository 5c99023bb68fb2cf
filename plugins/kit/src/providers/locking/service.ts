import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ILockingProvider } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { extendLeases, giveBackLeases, takeLeases } from "./leases"

/** Long enough for a queue of orders for the same article on a busy machine. */
const DEFAULT_TIMEOUT_SECONDS = 30
/** How long a killed process keeps others from what it had locked by `execute`. */
const JOB_LEASE_SECONDS = 15
const POLL_MS = 40

const asList = (keys: string | string[]): string[] =>
  Array.isArray(keys) ? keys : [keys]

/**
 * Locks in PostgreSQL, for stores without Redis. Medusa's own provider for
 * PostgreSQL (2.21.2) lets two callers without an owner take a lock in the same
 * instant, never frees the lock of a killed process, and keeps a connection of
 * the pool for as long as a job runs. Here a lock is a row with an end, taken
 * in one statement, and no connection is kept.
 */
export class LeaseLockingProvider implements ILockingProvider {
  static identifier = "b2b-leases"

  private readonly manager_: SqlEntityManager

  constructor({ manager }: { manager: SqlEntityManager }) {
    this.manager_ = manager
  }

  /**
   * Runs a job under locks. They are renewed while it runs; should one be
   * lost, the job's signal is aborted and its result refused.
   *
   * @throws MedusaError CONFLICT when the locks are not to be had within `timeout` seconds (default 30).
   */
  async execute<T>(
    keys: string | string[],
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number; expire?: number }
  ): Promise<T> {
    const lease = {
      keys: asList(keys),
      owner_id: `execute:${randomUUID()}`,
      seconds: Math.max(args?.expire ?? JOB_LEASE_SECONDS, 1),
    }
    await this.waitFor_(lease, args?.timeout ?? DEFAULT_TIMEOUT_SECONDS)

    const lost = new AbortController()
    const renewal = setInterval(
      () => {
        void this.renew_(lease, lost)
      },
      (lease.seconds * 1000) / 3
    )
    try {
      const result = await job(lost.signal)
      lost.signal.throwIfAborted()
      return result
    } finally {
      clearInterval(renewal)
      await giveBackLeases(this.manager_, lease.keys, lease.owner_id)
    }
  }

  /**
   * Takes locks, all or none, without waiting. An owner may take its own again.
   *
   * @param args.expire - Seconds after which they are free; none: until released.
   * @throws MedusaError CONFLICT when somebody else holds one of them.
   */
  async acquire(
    keys: string | string[],
    args?: { ownerId?: string | null; expire?: number }
  ): Promise<void> {
    const taken = await takeLeases(this.manager_, {
      keys: asList(keys),
      owner_id: args?.ownerId ?? null,
      seconds: args?.expire ?? null,
    })
    if (!taken) {
      throw this.unavailable_(asList(keys))
    }
  }

  /** Gives locks back; false when one was not this owner's, or had expired. */
  async release(
    keys: string | string[],
    args?: { ownerId?: string | null }
  ): Promise<boolean> {
    return giveBackLeases(this.manager_, asList(keys), args?.ownerId ?? null)
  }

  /** Gives back all locks of an owner; without one those of holders without a name. */
  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    await this.manager_.execute(
      "delete from lock_lease where owner_id is not distinct from ?::text",
      [args?.ownerId ?? null]
    )
  }

  private async waitFor_(
    lease: Parameters<typeof takeLeases>[1],
    timeoutSeconds: number
  ): Promise<void> {
    const until = Date.now() + timeoutSeconds * 1000
    while (!(await takeLeases(this.manager_, lease))) {
      if (Date.now() >= until) {
        throw this.unavailable_(lease.keys)
      }
      // Not all in step, or the same ones would always come too late.
      await wait(POLL_MS * (0.5 + Math.random()))
    }
  }

  private async renew_(
    lease: Parameters<typeof extendLeases>[1],
    lost: AbortController
  ): Promise<void> {
    // A renewal that fails, say for want of a connection, says nothing of the
    // lock: there are two more before it ends.
    const held = await extendLeases(this.manager_, lease).catch(() => true)
    if (!held) {
      lost.abort(
        new MedusaError(
          MedusaError.Types.CONFLICT,
          `The lock on ${lease.keys.join(", ")} was lost while its job was running`
        )
      )
    }
  }

  private unavailable_(keys: string[]): MedusaError {
    return new MedusaError(
      MedusaError.Types.CONFLICT,
      `Failed to acquire lock for key "${keys.join('", "')}": somebody else holds it`
    )
  }
}
