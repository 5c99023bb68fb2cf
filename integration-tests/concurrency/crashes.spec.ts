import { join } from "node:path"
import { createBudgetWorkflow } from "@medusa-b2b/budgets/workflows"
import { CRASH_POINTS, type CrashPoint } from "@medusa-b2b/kit/door"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import {
  createReadyCart,
  wholesaleStore,
  type Cart,
  type Order,
  type WholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import {
  eventually,
  outcomeOf,
  reservedOf,
  type CartOutcome,
} from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startServer, type ServerProcess } from "../__fixtures__/server-process"

const directory = join(__dirname, "../__fixtures__/crashing-store")

// The test's own server runs no jobs: only the restarted one may put right
// what the killed ones left behind.
process.env.MEDUSA_WORKER_MODE = "server"

/** Who comes first after the restart: the buyer who tries again, or the job. */
type Comer = "buyer" | "job"

/** Whether the killed passage's order stands: from the payment on it does. */
const ORDER_STANDS: Record<CrashPoint, boolean> = {
  "after-run-opened": false,
  "after-prepare": false,
  "in-validate": false,
  "after-order-row": false,
  "before-payment": false,
  "after-payment": true,
  "before-finish": true,
  "in-finish": true,
  "before-marker": true,
}

type Scene = WholesaleStore & {
  carts: Record<CrashPoint, Record<Comer, Cart>>
}

// Three at Nordbygg's 80 SEK, freight 50, 25 % tax.
const TOTAL = 362.5
const TOTAL_WITHOUT_VAT = 290

const MINUTE = 60_000

const databaseOf = ({ container }: Pick<TestApp, "container">) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

const setScene = async (app: TestApp): Promise<Scene> => {
  const database = databaseOf(app)
  await database.raw(
    "create table probe_hold (run_id text primary key, state text)"
  )
  await database.raw("create table probe_placed (order_id text)")
  const given = await wholesaleStore(app)
  await createBudgetWorkflow(app.container).run({
    input: {
      company_id: given.companies.stockholm.id,
      title: "Stockholm",
      currency_code: "sek",
      amount: 100_000,
      window: "unlimited",
    },
  })
  const buyer = asBuyer(given.store, given.people.buyer.token)
  const readyCart = () =>
    createReadyCart(given.store, buyer, [
      { article: given.articles["SKRUV-100"], quantity: 3 },
    ])
  const carts = {} as Scene["carts"]
  for (const point of CRASH_POINTS) {
    carts[point] = { buyer: await readyCart(), job: await readyCart() }
  }
  return { ...given, carts }
}

storeTest({
  name: "a server killed in the middle of an order",
  cwd: directory,
  fixtures: setScene,
  suite: ({ given, databaseUrl }) => {
    let restarted: ServerProcess | null = null
    const ended: (NodeJS.Signals | null)[] = []
    const answers = {} as Record<CrashPoint, { status: number; id: string }>
    let settledAfter = Infinity

    const complete = (server: ServerProcess, { id }: Cart) =>
      asBuyer(
        { ...given.store, api: server.api },
        given.people.buyer.token
      ).post<{
        order: Order
      }>(`/store/carts/${id}/complete`)

    const crash = async (point: CrashPoint, cart: Cart) => {
      const server = await startServer({
        directory,
        databaseUrl,
        env: { B2B_CRASH_AT: point, MEDUSA_WORKER_MODE: "server" },
      })
      await complete(server, cart).catch(() => null)
      ended.push(await server.ended)
    }

    const openRuns = async (): Promise<number> => {
      const { rows } = await databaseOf(given.store).raw(
        "select count(*)::int as open from door_run where settled_at is null"
      )
      return rows[0].open
    }

    const unannouncedOrders = async (): Promise<number> => {
      const { rows } = await databaseOf(given.store).raw(
        `select count(*)::int as orders from "order"
         where deleted_at is null and id not in (select order_id from probe_placed)`
      )
      return rows[0].orders
    }

    beforeAll(async () => {
      for (const point of CRASH_POINTS) {
        const { buyer, job } = given.carts[point]
        await Promise.all([crash(point, buyer), crash(point, job)])
      }
      restarted = await startServer({ directory, databaseUrl })
      const since = Date.now()
      const server = restarted
      const retry = async (point: CrashPoint) => {
        const { status, data } = await complete(
          server,
          given.carts[point].buyer
        )
        answers[point] = { status, id: data.order?.id }
      }
      // All at once, as after a real restart: one's undoing must not disturb
      // another's order.
      await Promise.all(CRASH_POINTS.map(retry))
      await eventually(async () => expect(await openRuns()).toBe(0), {
        withinMs: MINUTE,
      })
      settledAfter = Date.now() - since
      // Subscribers of `order.placed` run after the answer. Whether each order
      // was announced, the tests say.
      await eventually(async () =>
        expect(await unannouncedOrders()).toBe(0)
      ).catch(() => undefined)
      await restarted.stop()
    }, 15 * MINUTE)

    afterAll(() => restarted?.stop())

    const outcome = (point: CrashPoint, comer: Comer): Promise<CartOutcome> =>
      outcomeOf(given.store, given.carts[point][comer].id)

    const holdsOf = async ({ runs }: CartOutcome): Promise<string[]> => {
      const { rows } = await databaseOf(given.store).raw(
        "select state from probe_hold where run_id = any(?) order by run_id",
        [runs.map(({ id }) => id)]
      )
      return rows.map(({ state }: { state: string }) => state)
    }

    const timesPlaced = async (order_id: string): Promise<number> => {
      const { rows } = await databaseOf(given.store).raw(
        "select count(*)::int as times from probe_placed where order_id = ?",
        [order_id]
      )
      return rows[0].times
    }

    const companyOf = async (order_id: string): Promise<unknown> => {
      const { order_company } = await succeed(
        asAdmin(given.store, given.admin.token).get<{ order_company: unknown }>(
          `/admin/orders/${order_id}/company`
        )
      )
      return order_company
    }

    const expectOneOrder = async (found: CartOutcome) => {
      expect(found).toMatchObject({
        orders: [{ linked: true, canceled: false }],
        payment_status: "authorized",
        reserved: [3],
        completed: true,
      })
      expect(found.payments.filter(({ canceled }) => !canceled)).toEqual([
        { amount: TOTAL, canceled: false },
      ])
      const placed = found.runs.filter(({ status }) => status === "placed")
      expect(placed).toMatchObject([
        { order_id: found.orders[0].id, settled: true },
      ])
      expect(
        (await holdsOf(found)).filter((state) => state === "confirmed")
      ).toHaveLength(1)
      expect(await holdsOf(found)).not.toContain("held")
      expect(await companyOf(found.orders[0].id)).toMatchObject({
        company: { id: given.companies.stockholm.id },
        member: { id: given.members.buyer.id },
        outside_door: false,
      })
      expect(await timesPlaced(found.orders[0].id)).toBeGreaterThanOrEqual(1)
    }

    const expectNoOrder = async (found: CartOutcome) => {
      expect(found).toMatchObject({
        orders: [],
        reserved: [],
        completed: false,
        runs: [{ status: "cancelled", order_id: null, settled: true }],
      })
      expect(found.payments.filter(({ canceled }) => !canceled)).toEqual([])
      expect(await holdsOf(found)).not.toContain("held")
      expect(await holdsOf(found)).not.toContain("confirmed")
    }

    it("was killed each time", () => {
      expect(ended).toEqual(Array(CRASH_POINTS.length * 2).fill("SIGKILL"))
    })

    it("is put right within a minute of the restart", () => {
      expect(settledAfter).toBeLessThan(MINUTE)
    })

    it.each(CRASH_POINTS)(
      "leaves, at %s, an order with everything or none with nothing",
      async (point) => {
        const found = await outcome(point, "job")
        await (ORDER_STANDS[point]
          ? expectOneOrder(found)
          : expectNoOrder(found))
      }
    )

    it.each(CRASH_POINTS)(
      "gives, after %s, the buyer who tries again one order",
      async (point) => {
        const found = await outcome(point, "buyer")

        expect(answers[point]).toEqual({
          status: 200,
          id: found.orders[0]?.id,
        })
        await expectOneOrder(found)
      }
    )

    it("leaves no order and no reservation that belongs to nobody", async () => {
      const orders = CRASH_POINTS.flatMap((point) =>
        ORDER_STANDS[point] ? [3, 3] : [3]
      )
      const { rows } = await databaseOf(given.store).raw(
        'select count(*)::int as orders from "order" where deleted_at is null'
      )
      const pieces = orders.reduce((sum, each) => sum + each, 0)

      expect(rows[0].orders).toBe(orders.length)
      expect(
        await reservedOf(given.store, given.articles["SKRUV-100"])
      ).toEqual({ counted: pieces, reservations: pieces })
    })

    it("leaves the budget charged with the orders that there are, and holds nothing on it", async () => {
      const { rows } = await databaseOf(given.store).raw(
        `select held::float, (charged - credited)::float as spent,
           (select count(*)::int from "order" where deleted_at is null) as orders
         from ledger_balance`
      )
      expect(rows).toEqual([
        {
          held: 0,
          spent: rows[0].orders * TOTAL_WITHOUT_VAT,
          orders: rows[0].orders,
        },
      ])
      expect(rows[0].orders).toBeGreaterThan(0)
      expect(await findLedgerDifferences(given.store.container)).toEqual([])
    })
  },
})
