import { join } from "node:path"
import { createReadyCart, type Order } from "@medusa-b2b/testing/fixtures"
import { outcomeOf, reservedOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer, type Answer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { placeDoorProbe, violation } from "../__fixtures__/door-probe"
import { openShop } from "../__fixtures__/shop"

type Completion = { type: string; order: Order }

const probe = placeDoorProbe()

storeTest({
  name: "completions at the same time",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: openShop,
  suite: ({ given }) => {
    const buyer = () => asBuyer(given.store, given.buyer.token)
    const complete = (cart_id: string) =>
      buyer().post<Completion>(`/store/carts/${cart_id}/complete`)
    const orderIds = (answers: Answer<Completion>[]) => [
      ...new Set(answers.map(({ data }) => data.order?.id)),
    ]

    beforeEach(() => probe.calm())

    it.each([2, 5])(
      "makes one order of %i parallel requests",
      async (count) => {
        const answers = await Promise.all(
          Array.from({ length: count }, () => complete(given.cart.id))
        )

        expect(answers.map(({ status }) => status)).toEqual(
          Array(count).fill(200)
        )
        const [order_id, ...others] = orderIds(answers)
        expect(others).toEqual([])
        expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
          orders: [{ id: order_id, linked: true, canceled: false }],
          payments: [{ canceled: false }],
          reserved: [3],
          runs: [{ status: "placed", settled: true }],
        })
        expect(probe.calls).toEqual([
          "first prepare",
          "second prepare",
          "first finish order",
          "second finish order",
        ])
      }
    )

    it("does not let a change of the cart slip in between", async () => {
      const line = given.cart.items[0]
      const changes: Promise<Answer<unknown>>[] = []
      probe.whilePreparing = async () => {
        // The change waits for the cart, so it is not waited for here.
        changes.push(
          buyer().post(`/store/carts/${given.cart.id}/line-items/${line.id}`, {
            quantity: 500,
          })
        )
        await new Promise((resolve) => setTimeout(resolve, 300))
      }
      const { status, data } = await complete(given.cart.id)

      expect(status).toBe(200)
      expect(data.order.items).toMatchObject([{ quantity: 3 }])
      expect((await changes[0]).status).toBeGreaterThanOrEqual(400)
      expect((await outcomeOf(given.store, given.cart.id)).reserved).toEqual([
        3,
      ])
    })

    it("sells the last pieces once", async () => {
      const article = given.articles["HANDSKE-10"]
      const carts = []
      for (let at = 0; at < 3; at += 1) {
        carts.push(
          await createReadyCart(given.store, buyer(), [
            { article, quantity: 4 },
          ])
        )
      }
      const answers = await Promise.all(carts.map(({ id }) => complete(id)))

      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(await reservedOf(given.store, article)).toEqual({
        counted: 4,
        reservations: 4,
      })
      const outcomes = await Promise.all(
        carts.map(({ id }) => outcomeOf(given.store, id))
      )
      expect(outcomes.flatMap(({ orders }) => orders)).toHaveLength(1)
      expect(
        outcomes.flatMap(({ payments }) => payments.filter((p) => !p.canceled))
      ).toHaveLength(1)
    })

    it("keeps a refusal for one from stopping the other", async () => {
      probe.refuses = [violation("probe.closed")]
      let turn = 0
      probe.whilePreparing = async () => {
        turn += 1
        if (turn > 1) {
          probe.refuses = []
        }
      }
      const answers = await Promise.all([
        complete(given.cart.id),
        complete(given.cart.id),
      ])

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [{ linked: true }],
        payments: [{ canceled: false }],
        runs: [{ status: "cancelled" }, { status: "placed" }],
      })
    })
  },
})
