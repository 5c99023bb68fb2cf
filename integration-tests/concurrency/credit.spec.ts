import { join } from "node:path"
import { updateCompanyCreditWorkflow } from "@medusa-b2b/credit/workflows"
import type { CrashPoint } from "@medusa-b2b/kit/door"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import type { Cart } from "@medusa-b2b/testing/fixtures"
import { eventually } from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CompanyStore } from "../__fixtures__/company-store"
import { onAccount, onAccountStore } from "../__fixtures__/on-account"
import { startServer } from "../__fixtures__/server-process"

const directory = join(__dirname, "../__fixtures__/credit-store")

// The test's own server runs no jobs: only the restarted one may put right
// what the killed ones left behind.
process.env.MEDUSA_WORKER_MODE = "server"

/** Where the server is killed, and whether the order stands: from the payment on it does. */
const CRASHES = {
  "after-run-opened": false,
  "after-prepare": false,
  "after-order-row": false,
  "after-payment": true,
  "before-finish": true,
  "in-finish": true,
} as const satisfies Partial<Record<CrashPoint, boolean>>
const POINTS = Object.keys(CRASHES) as (keyof typeof CRASHES)[]
const STANDING = POINTS.filter((point) => CRASHES[point]).length

const CARTS = 20
const MINUTE = 60_000

type Scene = CompanyStore & { carts: Cart[] }

const setScene = async (app: TestApp): Promise<Scene> => {
  const given = await onAccountStore(app)
  const { readyCart } = onAccount(app, () => given)
  const carts: Cart[] = []
  for (let made = 0; made < CARTS; made += 1) {
    carts.push(await readyCart(1))
  }
  return { ...given, carts }
}

storeTest({
  name: "orders on account at the same time",
  cwd: directory,
  fixtures: setScene,
  suite: ({ app, given, waitForWorkflows, databaseUrl }) => {
    const { give, complete, standing, held } = onAccount(app, () => given)
    const price = () => given.carts[0].total
    const completeAll = async (carts: Cart[]) => {
      const answers = await Promise.all(carts.map((cart) => complete(cart)))
      const refused = answers.filter(({ status }) => status !== 200)
      return {
        placed: new Set(
          answers.flatMap(({ data }) => (data.order ? [data.order.id] : []))
        ).size,
        refused: refused.map(({ status, data }) => [
          status,
          data.violations?.map(({ code }) => code).join(),
        ]),
      }
    }
    const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
      (
        await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(sql)
      ).rows

    afterEach(async () => {
      await waitForWorkflows()
      expect(await findLedgerDifferences(app.container)).toEqual([])
      // No order without its note, and no note without its order.
      expect(
        await rows(
          `select o.id, n.order_id from "order" o
           full join on_account_order n on n.order_id = o.id and n.deleted_at is null
           where o.id is null or n.order_id is null`
        )
      ).toEqual([])
    })

    it("of twenty carts on the last krona, exactly as many are placed as there is credit for", async () => {
      const credit = await give(7 * price())
      const { placed, refused } = await completeAll(given.carts)

      expect(placed).toBe(7)
      expect(refused).toEqual(Array(13).fill([409, "credit.over_limit"]))
      expect(await standing(credit)).toEqual({
        held: 7 * price(),
        owed: 0,
        free: 0,
      })
    })

    it("under a roof that is lower, exactly as many as there is room for there", async () => {
      const own = await give(7 * price())
      const roof = await give(5 * price() + 0.01, {
        company_id: given.companies.group.id,
      })
      const { placed, refused } = await completeAll(given.carts)

      expect(placed).toBe(5)
      expect(refused).toEqual(Array(15).fill([409, "credit.over_group_limit"]))
      expect([await held(own), await held(roof)]).toEqual([
        5 * price(),
        5 * price(),
      ])
    })

    it("one cart in five tabs takes the credit once, and again and again", async () => {
      const credit = await give(2 * price())
      const [cart] = given.carts
      const tabs = await completeAll(Array<Cart>(5).fill(cart))
      const later = await completeAll(Array<Cart>(3).fill(cart))

      expect([tabs, later]).toEqual([
        { placed: 1, refused: [] },
        { placed: 1, refused: [] },
      ])
      expect(await held(credit)).toBe(price())
    })

    it("take no more than they cost while the limit is lowered and raised", async () => {
      const credit = await give(20 * price())
      const limit = (limit_amount: number) =>
        updateCompanyCreditWorkflow(app.container).run({
          input: { id: credit.id, limit_amount },
        })
      const first = completeAll(given.carts.slice(0, 10))
      await limit(price())
      const { placed, refused } = await first
      expect(refused).toEqual(
        Array(10 - placed).fill([409, "credit.over_limit"])
      )
      expect(await held(credit)).toBe(placed * price())

      await limit((placed + 2) * price())
      const second = await completeAll(given.carts.slice(10))
      expect(second.placed).toBe(2)
      expect((await standing(credit)).free).toBe(0)
    })

    it(
      "leave, where a server is killed in the middle, the order with its hold or none of either",
      async () => {
        const credit = await give(100_000)
        const crash = async (point: CrashPoint, cart: Cart) => {
          const server = await startServer({
            directory,
            databaseUrl,
            env: { B2B_CRASH_AT: point, MEDUSA_WORKER_MODE: "server" },
          })
          const { api } = server
          await complete(
            cart,
            asBuyer({ ...given.store, api }, given.people.buyer.token)
          ).catch(() => null)
          return server.ended
        }
        const ended: unknown[] = []
        for (let at = 0; at < POINTS.length; at += 2) {
          ended.push(
            ...(await Promise.all(
              POINTS.slice(at, at + 2).map((point, beside) =>
                crash(point, given.carts[at + beside])
              )
            ))
          )
        }
        expect(ended).toEqual(POINTS.map(() => "SIGKILL"))

        const restarted = await startServer({ directory, databaseUrl })
        await eventually(
          async () =>
            expect(
              await rows("select id from door_run where settled_at is null")
            ).toEqual([]),
          { withinMs: 2 * MINUTE }
        )
        await restarted.stop()
        expect(await held(credit)).toBe(STANDING * price())

        // Whoever tries again gets one order each, and it takes the credit once.
        const again = await completeAll(given.carts.slice(0, POINTS.length))
        expect(again).toEqual({ placed: POINTS.length, refused: [] })
        expect(await held(credit)).toBe(POINTS.length * price())
      },
      10 * MINUTE
    )
  },
})
