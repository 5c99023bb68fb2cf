import { join } from "node:path"
import {
  createAdmin,
  createReadyCart,
  type Order,
} from "@medusa-b2b/testing/fixtures"
import { eventually, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { holdOrder } from "@medusa-b2b/kit/order-holds"
import type { AdminOrderHold } from "@medusa-b2b/kit/types"
import { releaseOrderHoldsWorkflow } from "@medusa-b2b/kit/workflows"
import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  completeCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { placeDoorProbe, violation } from "../__fixtures__/door-probe"
import { openShop } from "../__fixtures__/shop"

const probe = placeDoorProbe()
const failingRelease = failsAfterwards(releaseOrderHoldsWorkflow)

const setScene = async (app: TestApp) => ({
  ...(await openShop(app)),
  admin: await createAdmin(app),
})

storeTest({
  name: "orders that are kept from the warehouse",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: setScene,
  suite: ({ app, given, waitForWorkflows }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const place = async (cart_id = given.cart.id): Promise<Order> =>
      (
        await succeed(
          asBuyer(given.store, given.buyer.token).post<{ order: Order }>(
            `/store/carts/${cart_id}/complete`
          )
        )
      ).order
    const anotherCart = () =>
      createReadyCart(given.store, asBuyer(given.store, given.buyer.token), [
        { article: given.articles["SKRUV-100"], quantity: 1 },
      ])
    const ship = ({ id, items }: Order) =>
      staff().post<{ message: string }>(`/admin/orders/${id}/fulfillments`, {
        items: items.map((item) => ({ id: item.id, quantity: item.quantity })),
        location_id: given.store.warehouse.location_id,
      })
    const fulfilments = () =>
      app.container.resolve(Modules.FULFILLMENT).listFulfillments({})
    const holdsOf = async (query = "released=false") =>
      (
        await succeed(
          staff().get<{ order_holds: AdminOrderHold[]; count: number }>(
            `/admin/order-holds?${query}`
          )
        )
      ).order_holds
    const release = (id: string, reason = "Betalar i morgon", fields = "") =>
      staff().post<{ order_hold: AdminOrderHold; message: string }>(
        `/admin/order-holds/${id}/release${fields && `?fields=${fields}`}`,
        { reason }
      )

    beforeEach(() => probe.calm())

    it("are not shipped before they are released, each reason by itself", async () => {
      probe.finds = [
        violation("probe.too_much", "hold", { limit: 2 }),
        violation("probe.closed", "warn"),
      ]
      probe.holds = [violation("probe.late", "hold")]
      const order = await place()

      const open = await holdsOf(`order_id=${order.id}&released=false`)
      expect(open).toMatchObject([
        {
          order_id: order.id,
          company_id: null,
          code: "probe.too_much",
          rule: "probe.rule",
          params: { limit: 2 },
          message: "At most 2 per order",
          released_at: null,
          released_by: null,
          order: { total: 437.5, currency_code: "sek" },
        },
        { code: "probe.late" },
      ])
      const refused = await ship(order)
      expect(refused.status).toBe(400)
      expect(refused.data.message).toBe(
        `Order #${order.display_id} is held and must be released before anything is shipped: probe.late, probe.too_much`
      )
      expect(await fulfilments()).toEqual([])

      const first = await release(open[0].id)
      expect(first.data.order_hold).toMatchObject({
        released_at: expect.any(String),
        released_by: { kind: "staff", user_id: given.admin.id },
        release_reason: "Betalar i morgon",
      })
      expect((await ship(order)).status).toBe(400)
      expect(await fulfilments()).toEqual([])

      expect((await release(open[1].id, "Betald", "id")).status).toBe(200)
      expect((await ship(order)).status).toBe(200)
      expect(await fulfilments()).toHaveLength(1)
    })

    it("are not shipped by core's own route for fulfilments either", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      const order = await place()
      const [option] = await app.container
        .resolve(Modules.FULFILLMENT)
        .listShippingOptions({})
      const { status } = await staff().post("/admin/fulfillments", {
        location_id: given.store.warehouse.location_id,
        provider_id: option.provider_id,
        shipping_option_id: option.id,
        delivery_address: {},
        items: [
          {
            title: "Skruv",
            quantity: 1,
            sku: "SKRUV-100",
            barcode: "",
            line_item_id: order.items[0].id,
          },
        ],
        labels: [],
        order_id: order.id,
        order: {},
      })

      expect(status).toBe(400)
      expect(await fulfilments()).toEqual([])
    })

    it("hold back nobody else's order", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      await place()
      probe.calm()
      const free = await place((await anotherCart()).id)

      expect((await ship(free)).status).toBe(200)
    })

    it("are held once, however often the order is asked for or its passage finished", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      probe.failsToFinish = 1
      const order = await place()
      const [hold] = await holdsOf()
      await release(hold.id)
      await place()

      expect(await holdsOf("")).toHaveLength(1)
      expect((await ship(order)).status).toBe(200)
    })

    it("are not released twice, nor without a reason", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      await place()
      const [hold] = await holdsOf()

      expect((await release(hold.id, " ")).status).toBe(400)
      const both = await Promise.all([release(hold.id), release(hold.id)])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
      expect((await release("ohold_nobody")).status).toBe(404)
    })

    it("leave nothing behind when the order is refused after all", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      probe.refuses = [violation("probe.closed")]
      const { status } = await asBuyer(given.store, given.buyer.token).post(
        `/store/carts/${given.cart.id}/complete`
      )

      expect(status).toBe(409)
      expect(await holdsOf("")).toEqual([])
    })

    it("refuse the order when a contributor returns what blocks it", async () => {
      probe.holds = [violation("probe.closed", "block")]
      const { status, data } = await asBuyer(
        given.store,
        given.buyer.token
      ).post<{ violations: unknown[] }>(
        `/store/carts/${given.cart.id}/complete`
      )

      expect(status).toBe(409)
      expect(data.violations).toMatchObject([{ code: "probe.closed" }])
      expect(await holdsOf("")).toEqual([])
    })

    it("are held past the door, too", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      const { result } = await completeCartWorkflow(app.container).run({
        input: { id: given.cart.id },
      })
      await waitForWorkflows()

      expect(await holdsOf(`order_id=${result.id}`)).toMatchObject([
        { code: "probe.too_much", released_at: null },
      ])
    })

    it("wait for nobody once they are cancelled", async () => {
      probe.finds = [violation("probe.too_much", "hold", { limit: 2 })]
      const order = await place()
      await cancelOrderWorkflow(app.container).run({
        input: { order_id: order.id },
      })

      await eventually(async () => expect(await holdsOf()).toEqual([]))
      expect(await holdsOf(`order_id=${order.id}`)).toMatchObject([
        { release_reason: "The order was cancelled" },
      ])
    })

    it("are held again when a workflow that released them fails", async () => {
      const order = await place()
      const hold = () =>
        holdOrder(
          {
            order_id: order.id,
            company_id: null,
            occasion: "later",
            violations: [violation("probe.too_much", "hold", { limit: 2 })],
          },
          app.container
        )
      await hold()
      await hold()
      expect(await holdsOf()).toHaveLength(1)
      const { errors } = await failingRelease(app.container).run({
        input: {
          order_id: order.id,
          reason: "Fails afterwards",
          actor: { kind: "system", reason: "test" },
        },
        throwOnError: false,
      })

      expect(errors).toHaveLength(1)
      expect(await holdsOf()).toMatchObject([
        { released_at: null, released_by: null, release_reason: null },
      ])
      expect((await ship(order)).status).toBe(400)
    })
  },
})
