import { join } from "node:path"
import { recoverRuns } from "@medusa-b2b/kit/door"
import type { Order } from "@medusa-b2b/testing/fixtures"
import { outcomeOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { placeDoorProbe } from "../__fixtures__/door-probe"
import { openShop } from "../__fixtures__/shop"

type Completion = { type: string; order: Order }

type Rows = { rows: Record<string, unknown>[] }

type Database = {
  raw: (
    sql: string,
    bindings?: unknown[]
  ) => Promise<Rows> & { connection: (connection: unknown) => Promise<Rows> }
  client: {
    acquireConnection: () => Promise<unknown>
    releaseConnection: (connection: unknown) => Promise<void>
    pool: { numUsed: () => number }
  }
}

/** The class of the door's advisory locks. */
const LOCK_CLASS = 0x62326264

const BATCH = 50

const probe = placeDoorProbe()

storeTest({
  name: "passages under way on several nodes",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: openShop,
  suite: ({ app, given }) => {
    const database = () =>
      app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      ) as unknown as Database
    const complete = () =>
      asBuyer(given.store, given.buyer.token).post<Completion>(
        `/store/carts/${given.cart.id}/complete`
      )

    /** A passage of another node, which began long ago. */
    const openElsewhere = (run: {
      id: string
      cart_id: string
      lock_owner: string
      attempts?: number
      age?: string
    }) =>
      database().raw(
        `insert into door_run (id, cart_id, channel, actor, status, stage, process_id, lock_owner, attempts, created_at)
         values (?, ?, 'shop', '{}', 'open', 'entered', 'other-node:1:x', ?, ?, now() - ?::interval)`,
        [
          run.id,
          run.cart_id,
          run.lock_owner,
          run.attempts ?? 0,
          run.age ?? "10 minutes",
        ]
      )
    const isSettled = async (id: string): Promise<boolean> =>
      (
        await database().raw(
          "select settled_at is not null as settled from door_run where id = ?",
          [id]
        )
      ).rows[0].settled === true

    beforeEach(() => probe.calm())

    it("are left alone by others however long they take, and taken on once their process is dead", async () => {
      const { client } = database()
      const locking = app.container.resolve(Modules.LOCKING)
      await openElsewhere({
        id: "drun_slow",
        cart_id: given.cart.id,
        lock_owner: "slow",
      })
      await locking.acquire(given.cart.id, { ownerId: "slow", expire: 300 })
      const elsewhere = await client.acquireConnection()
      await database()
        .raw("select pg_advisory_lock_shared(?, hashtext('slow'))", [
          LOCK_CLASS,
        ])
        .connection(elsewhere)

      await recoverRuns(app.container)
      const whileAlive = {
        settled: await isSettled("drun_slow"),
        locked: !(await locking.release(given.cart.id, { ownerId: "other" })),
      }
      await database()
        .raw("select pg_advisory_unlock_all()")
        .connection(elsewhere)
      await client.releaseConnection(elsewhere)
      await recoverRuns(app.container)

      expect(whileAlive).toEqual({ settled: false, locked: true })
      expect(await isSettled("drun_slow")).toBe(true)
      expect((await complete()).status).toBe(200)
    })

    it("go no further to the payment when somebody has settled them meanwhile", async () => {
      probe.whilePreparing = async () => {
        await database().raw(
          "update door_run set status = 'cancelled', settled_at = now() where cart_id = ?",
          [given.cart.id]
        )
      }
      const { status } = await complete()

      expect(status).toBe(409)
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [],
        payments: [],
        reserved: [],
        completed: false,
      })
      probe.calm()
      expect((await complete()).status).toBe(200)
    })

    it("do not wait behind those that cannot be settled", async () => {
      for (let at = 0; at < BATCH; at += 1) {
        await openElsewhere({
          id: `drun_given_up_${at}`,
          cart_id: `cart_gone_${at}`,
          lock_owner: `gone_${at}`,
          attempts: 100,
          age: "1 day",
        })
      }
      await openElsewhere({
        id: "drun_dead",
        cart_id: given.cart.id,
        lock_owner: "dead",
      })
      await recoverRuns(app.container)

      expect(await isSettled("drun_dead")).toBe(true)
      expect(await isSettled("drun_given_up_0")).toBe(false)
    })

    it("place their order though the database drops the connection of their lock, and lose none of the pool", async () => {
      const { pool } = database().client
      const before = pool.numUsed()
      probe.whilePreparing = async () => {
        await database().raw(
          `select pg_terminate_backend(pid) from pg_locks
           where locktype = 'advisory' and classid::bigint = ?`,
          [LOCK_CLASS]
        )
      }
      const { status, data } = await complete()

      expect([status, data.type]).toEqual([200, "order"])
      expect(pool.numUsed()).toBe(before)
      probe.calm()
      expect((await complete()).data.order.id).toBe(data.order.id)
      expect(pool.numUsed()).toBe(before)
    })
  },
})
