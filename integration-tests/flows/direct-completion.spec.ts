import { join } from "node:path"
import { eventually, outcomeOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { placeDoorProbe, violation } from "../__fixtures__/door-probe"
import { openShop } from "../__fixtures__/shop"

const probe = placeDoorProbe()

storeTest({
  name: "core's completion called past the door",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: openShop,
  suite: ({ given, waitForWorkflows }) => {
    const completePastTheDoor = () =>
      completeCartWorkflow(given.store.container).run({
        input: { id: given.cart.id },
        throwOnError: false,
      })

    beforeEach(() => probe.calm())

    it("is refused by the same rules, with every violation", async () => {
      probe.finds = [violation("probe.closed"), violation("probe.too_much")]
      const { errors } = await completePastTheDoor()

      expect(errors).toHaveLength(1)
      expect(errors[0].error).toMatchObject({
        code: "checkout_refused",
        violations: [{ code: "probe.closed" }, { code: "probe.too_much" }],
      })
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [],
        payments: [],
        runs: [],
        completed: false,
      })
    })

    it("leaves an order that is marked as having come outside the door", async () => {
      const { result } = await completePastTheDoor()
      await waitForWorkflows()
      await eventually(async () =>
        expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
          orders: [{ id: result.id, linked: true }],
          payments: [{ canceled: false }],
          runs: [
            {
              status: "outside",
              order_id: result.id,
              channel: "shop",
              settled: true,
            },
          ],
        })
      )
    })

    it("gives its order to whoever then asks at the door", async () => {
      const { result } = await completePastTheDoor()
      probe.finds = [violation("probe.closed")]
      const { status, data } = await asBuyer(
        given.store,
        given.buyer.token
      ).post<{ order: { id: string } }>(
        `/store/carts/${given.cart.id}/complete`
      )

      expect(status).toBe(200)
      expect(data.order.id).toBe(result.id)
      expect(probe.calls).toEqual([])
    })
  },
})
