import { join } from "node:path"
import { contribute, listSharedHooks } from "@medusa-b2b/kit/hooks"
import { outcomeOf } from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { notes } from "../__fixtures__/merchant-store/note"
import { openShop } from "../__fixtures__/shop"

// The hook stands inside a `when`, which hides it from the workflow's type.
const workflow = completeCartWorkflow as unknown as Parameters<
  typeof contribute
>[0]

let fails = false

for (const by of ["first", "second"]) {
  contribute(workflow, "orderCreated", {
    by,
    handler: () => {
      notes().push(by)
      return new StepResponse(undefined, by)
    },
    compensate: (undo: string) => {
      notes().push(`undo ${undo}`)
    },
  })
}
contribute(workflow, "orderCreated", {
  by: "last",
  order: 5000,
  handler: () => {
    if (fails) {
      throw new Error("the last handler fails")
    }
  },
})

storeTest({
  name: "hooks shared with strangers",
  cwd: join(__dirname, "../__fixtures__/merchant-store"),
  fixtures: openShop,
  suite: ({ given }) => {
    const complete = () =>
      asBuyer(given.store, given.buyer.token).post<{ type: string }>(
        `/store/carts/${given.cart.id}/complete`
      )

    beforeEach(() => {
      fails = false
      notes().length = 0
    })

    it("runs everybody's handler: plugins', another vendor's, the merchant's", async () => {
      const { status, data } = await complete()

      expect(status).toBe(200)
      expect(data.type).toBe("order")
      expect(notes().slice(0, 2)).toEqual(["first", "second"])
      expect(notes().slice(2).sort()).toEqual(["merchant", "vendor"])
    })

    it("undoes them last first when a later one fails", async () => {
      fails = true
      const { status } = await complete()

      expect(status).toBe(500)
      const done = notes().slice(0, 4)
      expect([...done].sort()).toEqual([
        "first",
        "merchant",
        "second",
        "vendor",
      ])
      expect(notes().slice(4)).toEqual(
        [...done].reverse().map((by) => `undo ${by}`)
      )
      expect(await outcomeOf(given.store, given.cart.id)).toMatchObject({
        orders: [],
        reserved: [],
        completed: false,
      })
    })

    it("can say who takes part in a hook", () => {
      const hook = listSharedHooks().find(
        ({ id }) => id === "complete-cart.orderCreated"
      )

      expect(hook?.contributions.map(({ by }) => by)).toEqual([
        "kit",
        "kit-holds",
        "first",
        "second",
        "adopted:1",
        "adopted:2",
        "last",
      ])
    })
  },
})
