import {
  createReadyCart,
  wholesaleStore,
  type Cart,
  type Order,
} from "@medusa-b2b/testing/fixtures"
import { eventually, outcomeOf, sentMails } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  succeed,
  type Answer,
  type Caller,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import type { ServerProcess } from "../__fixtures__/server-process"
import { createNotes, directory, done, startNode } from "./nodes"

// Jobs and events are the worker's.
process.env.MEDUSA_WORKER_MODE = "server"

type Completion = { type: string; order: Order }

const MINUTE = 60_000

storeTest({
  name: "several nodes",
  cwd: directory,
  fixtures: async (app) => {
    await createNotes(app)
    return wholesaleStore(app)
  },
  suite: ({ app, given, databaseUrl }) => {
    let second: ServerProcess
    let worker: ServerProcess

    beforeAll(async () => {
      ;[second, worker] = await Promise.all([
        startNode("second", databaseUrl),
        startNode("worker", databaseUrl),
      ])
    }, 3 * MINUTE)

    afterAll(async () => {
      await second?.stop()
      await worker?.stop()
    })

    const token = () => given.people.buyer.token
    const onFirst = (): Caller => asBuyer(given.store, token())
    const onSecond = (): Caller =>
      asBuyer({ ...given.store, api: second.api }, token())
    const readyCart = (buyer: Caller): Promise<Cart> =>
      createReadyCart(given.store, buyer, [
        { article: given.articles["SKRUV-100"], quantity: 3 },
      ])
    const complete = (buyer: Caller, { id }: Cart) =>
      buyer.post<Completion>(`/store/carts/${id}/complete`)
    const orderOf = ({ data }: Answer<Completion>) => data.order?.id

    it("makes one order of a cart that is completed on both at once", async () => {
      for (let round = 0; round < 5; round += 1) {
        const cart = await readyCart(onFirst())
        const answers = await Promise.all([
          complete(onFirst(), cart),
          complete(onSecond(), cart),
        ])

        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect(orderOf(answers[0])).toBe(orderOf(answers[1]))
        expect(await outcomeOf(given.store, cart.id)).toMatchObject({
          orders: [{ id: orderOf(answers[0]), linked: true, canceled: false }],
          payments: [{ canceled: false }],
          reserved: [3],
          runs: [{ status: "placed", settled: true }],
        })
      }
    })

    it("takes what one node was told for all: company, contract and door", async () => {
      const cart = await readyCart(onSecond())
      // The contract's price, from a context that contracts gives core's hook.
      expect(cart.items[0].unit_price).toBe(80)
      const { stockholm } = given.companies
      const staff = asAdmin(given.store, given.admin.token)
      await succeed(
        staff.post(`/admin/companies/${stockholm.id}/suspend`, {
          reason: "Tried on two nodes",
        })
      )

      const refused = await complete(onSecond(), cart)
      expect(refused).toMatchObject({
        status: 403,
        data: {
          message: "Nordbygg Stockholm AB is suspended: it cannot order",
        },
      })
      expect(await outcomeOf(given.store, cart.id)).toMatchObject({
        orders: [],
        payments: [],
        reserved: [],
      })

      await succeed(staff.post(`/admin/companies/${stockholm.id}/activate`))
      expect((await complete(onFirst(), cart)).status).toBe(200)
    })

    it("handles an event once, on the worker, and mails once", async () => {
      const before = (await sentMails()).length
      const answers = []
      for (const buyer of [onFirst(), onSecond(), onFirst(), onSecond()]) {
        answers.push(await complete(buyer, await readyCart(buyer)))
      }
      const ids = answers.map(orderOf).sort()

      await eventually(async () =>
        expect(await done(app, "order.placed", ids)).toHaveLength(4)
      )
      const confirmations = async () =>
        (await sentMails())
          .slice(before)
          .filter(({ template }) => template === "documents.order_confirmation")
      await eventually(
        async () => expect(await confirmations()).toHaveLength(4),
        { withinMs: MINUTE }
      )
      // Long enough for a second handling, if there were one.
      await new Promise((resolve) => setTimeout(resolve, 3000))
      expect(await done(app, "order.placed", ids)).toEqual(
        ids.map((about) => ({ what: "order.placed", about, node: "worker" }))
      )
      expect(await confirmations()).toHaveLength(4)
    })

    it("runs a job on the worker alone", async () => {
      await eventually(
        async () => expect((await done(app, "tick")).length).toBeGreaterThan(2),
        { withinMs: MINUTE }
      )
      const ticks = await done(app, "tick")
      expect([...new Set(ticks.map(({ node }) => node))]).toEqual(["worker"])
      expect(new Set(ticks.map(({ about }) => about)).size).toBe(ticks.length)
    })

    it.each(["after-order-row", "before-finish"])(
      "puts right what a node leaves behind that is killed at %s, once",
      async (point) => {
        const cart = await readyCart(onFirst())
        const doomed = await startNode("doomed", databaseUrl, {
          B2B_CRASH_AT: point,
        })
        await complete(
          asBuyer({ ...given.store, api: doomed.api }, token()),
          cart
        ).catch(() => null)
        expect(await doomed.ended).toBe("SIGKILL")

        await eventually(
          async () => {
            const { runs } = await outcomeOf(given.store, cart.id)
            expect(runs).toMatchObject([{ settled: true }])
          },
          { withinMs: MINUTE }
        )
        const left = await outcomeOf(given.store, cart.id)
        const stands = point === "before-finish"
        expect(left).toMatchObject({
          orders: stands ? [{ linked: true, canceled: false }] : [],
          reserved: stands ? [3] : [],
        })
        expect(
          await done(
            app,
            "finish",
            left.runs.map(({ id }) => id)
          )
        ).toMatchObject([{ node: "worker" }])

        const again = await complete(onSecond(), cart)
        expect(again.status).toBe(200)
        const { orders } = await outcomeOf(given.store, cart.id)
        expect(orders).toMatchObject([{ id: orderOf(again), canceled: false }])
      },
      3 * MINUTE
    )
  },
})
