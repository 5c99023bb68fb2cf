import { join } from "node:path"
import {
  addMember,
  createCart,
  createReadyCart,
  placeOrderOf,
  removeMember,
  setReferences,
  startPayment,
  suspendCompany,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

type Violation = { code: string; path: string; message: string }

storeTest({
  name: "company carts and orders",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const as = (
      name: keyof typeof given.people,
      company?: keyof typeof given.companies
    ) =>
      asBuyer(
        given.store,
        given.people[name].token,
        company && given.companies[company].id
      )
    const lines = (quantity = 2) => [
      { article: given.articles["SKRUV-100"], quantity },
    ]
    const countOrders = async () =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length

    describe("who is buying", () => {
      it("is the member of the default company, or of the one asked for", async () => {
        const answer = await as("inBoth").get("/store/buyer")
        expect(answer.headers["x-company-id"]).toBe(
          given.companies.stockholm.id
        )
        expect(answer.data).toEqual({
          buyer: expect.objectContaining({
            customer_id: given.people.inBoth.customer_id,
            member_id: given.members.inBoth.id,
            role: "buyer",
            company: {
              id: given.companies.stockholm.id,
              name: "Nordbygg Stockholm AB",
              kind: "legal_entity",
              status: "active",
              ancestor_ids: [given.companies.group.id],
              customer_group_id: given.companies.stockholm.customer_group_id,
            },
          }),
        })
        const sydel = await as("inBoth", "sydel").get("/store/buyer")
        expect(sydel.headers["x-company-id"]).toBe(given.companies.sydel.id)
        expect(sydel.data).toMatchObject({
          buyer: { company: { id: given.companies.sydel.id } },
        })
      })

      it("is nobody's member for a foreign company, and a bare customer after removal", async () => {
        const foreign = await as("sydelBuyer", "stockholm").get(
          "/store/products"
        )
        expect([foreign.status, foreign.data]).toEqual([
          403,
          {
            type: "forbidden",
            message: `x-company-id: you are no member of the company ${given.companies.stockholm.id}`,
          },
        ])
        expect((await as("removed").get("/store/buyer")).data).toMatchObject({
          buyer: { member_id: null, company: null, grants: [], companies: [] },
        })
        const removed = await as("removed", "stockholm").get("/store/buyer")
        expect(removed.status).toBe(403)
      })
    })

    describe("a company's cart", () => {
      it("is found by its member and the company's admin alone", async () => {
        const cart = await createCart(given.store, as("buyer"), lines())
        const path = `/store/carts/${cart.id}`

        expect((await as("buyer").get(path)).status).toBe(200)
        expect((await as("admin").get(path)).status).toBe(200)
        for (const stranger of [
          asVisitor(given.store),
          as("sydelBuyer"),
          as("removed"),
          as("consumer"),
          as("groupAdmin"),
          as("approver"),
          as("inBoth", "stockholm"),
        ]) {
          expect((await stranger.get(path)).status).toBe(404)
          for (const write of [
            stranger.post(path, { email: "thief@example.com" }),
            stranger.post(`${path}/line-items`, {
              variant_id: given.articles["SKRUV-100"].variant_id,
              quantity: 5,
            }),
            stranger.post(`${path}/customer`),
            stranger.post(`${path}/complete`),
            stranger.post(`${path}/references`, { cost_centre: "1" }),
            stranger.post("/store/payment-collections", { cart_id: cart.id }),
            stranger.get("/store/shipping-options", {
              query: { cart_id: cart.id },
            }),
            stranger.get("/store/products", {
              query: { cart_id: cart.id, fields: "*variants.calculated_price" },
            }),
            stranger.post(
              `/store/shipping-options/${given.store.warehouse.shipping_option_id}/calculate`,
              { cart_id: cart.id }
            ),
          ]) {
            const { status, data } = await write
            expect([status, JSON.stringify(data)]).toEqual([
              404,
              expect.stringContaining("was not found"),
            ])
          }
        }
        const { data } = await as("buyer").get<{
          cart: { email: string; items: { quantity: number }[] }
        }>(path)
        expect(data.cart.email).toBe(given.people.buyer.email)
        expect(data.cart.items.map(({ quantity }) => quantity)).toEqual([2])
        expect(
          (await as("buyer").get(`${path}/references`)).data
        ).toMatchObject({ references: { cost_centre: null } })
      })

      it("keeps its payment collection to itself", async () => {
        const cart = await createCart(given.store, as("buyer"), lines())
        const collection = await startPayment(as("buyer"), cart)

        const answer = await as("sydelBuyer").post(
          `/store/payment-collections/${collection}/payment-sessions`,
          { provider_id: "pp_system_default" }
        )
        expect(answer.status).toBe(404)
      })

      it("keeps its lines and addresses from other carts", async () => {
        const theirs = await createReadyCart(given.store, as("buyer"), lines())
        const { data } = await as("buyer").get<{
          cart: { shipping_address: { id: string }; items: { id: string }[] }
        }>(`/store/carts/${theirs.id}`)
        const id = data.cart.shipping_address.id
        const own = await createCart(given.store, as("sydelBuyer"), lines())
        const path = `/store/carts/${own.id}`

        for (const attempt of [
          as("sydelBuyer").delete(
            `${path}/line-items/${data.cart.items[0].id}`
          ),
          as("sydelBuyer").post(path, { shipping_address: { id, city: "X" } }),
          as("sydelBuyer").post(path, { billing_address: { id } }),
          as("sydelBuyer").post("/store/carts", { shipping_address: id }),
          as("sydelBuyer").post("/store/carts", { billing_address: id }),
        ]) {
          const { status, data } = await attempt
          expect([status, JSON.stringify(data)]).toEqual([
            404,
            expect.stringContaining("was not found"),
          ])
        }
        expect(
          (await as("buyer").get(`/store/carts/${theirs.id}`)).data
        ).toEqual(
          expect.objectContaining({
            cart: expect.objectContaining({
              shipping_address: expect.objectContaining({ id, city: "Solna" }),
              items: [expect.objectContaining({ quantity: 2 })],
            }),
          })
        )
        const again = await as("buyer").post(`/store/carts/${theirs.id}`, {
          shipping_address: { id, city: "Sundbyberg" },
        })
        expect([again.status, again.data]).toMatchObject([
          200,
          { cart: { shipping_address: { id, city: "Sundbyberg" } } },
        ])
      })

      it("tells a person of two companies which one it belongs to", async () => {
        const cart = await createCart(
          given.store,
          as("inBoth", "sydel"),
          lines()
        )
        const answer = await as("inBoth").get(`/store/carts/${cart.id}`)
        expect([answer.status, answer.data]).toEqual([
          403,
          {
            type: "forbidden",
            message: `The cart ${cart.id} belongs to Sydel Installation AB: send x-company-id: ${given.companies.sydel.id} to work with it`,
          },
        ])
        expect(
          (await as("inBoth", "sydel").get(`/store/carts/${cart.id}`)).status
        ).toBe(200)
      })

      it("does not come from what the client says", async () => {
        const forged = await asVisitor(given.store).post<{
          cart: { id: string }
        }>("/store/carts", {
          region_id: given.store.sweden.id,
          additional_data: {
            b2b: {
              company_id: given.companies.stockholm.id,
              member_id: given.members.buyer.id,
            },
          },
        })
        expect(forged.status).toBe(200)
        // Nobody's cart: still open to a visitor, as core has it.
        expect(
          (
            await asVisitor(given.store).get(
              `/store/carts/${forged.data.cart.id}`
            )
          ).status
        ).toBe(200)
        expect(
          (
            await as("admin").get(
              `/store/carts/${forged.data.cart.id}/checkout-status`
            )
          ).data
        ).toMatchObject({
          checkout_status: {
            violations: expect.arrayContaining([
              expect.objectContaining({ code: "company.required" }),
            ]),
          },
        })
      })

      it("is the company's from the log-in on, when a visitor began it", async () => {
        const cart = await createCart(
          given.store,
          asVisitor(given.store),
          lines()
        )
        const path = `/store/carts/${cart.id}`
        expect((await as("buyer").post(`${path}/customer`)).status).toBe(200)
        expect((await asVisitor(given.store).get(path)).status).toBe(404)
        expect((await as("buyer").get(path)).status).toBe(200)
      })

      it("can be taken over by a colleague who manages the company's carts", async () => {
        const cart = await createCart(given.store, as("buyer"), lines())
        const path = `/store/carts/${cart.id}`
        expect((await as("admin").post(`${path}/customer`)).status).toBe(200)
        expect((await as("buyer").get(path)).status).toBe(404)
      })

      it("takes the company with the next change when the person became a member", async () => {
        const cart = await createCart(given.store, as("consumer"), lines())
        await addMember(given.store, given.admin, {
          company: given.companies.sydel,
          person: given.people.consumer,
          role: "buyer",
        })
        const path = `/store/carts/${cart.id}`
        expect((await as("consumer").post(path, {})).status).toBe(200)
        expect((await asVisitor(given.store).get(path)).status).toBe(404)
        expect((await as("consumer").get(path)).status).toBe(200)
      })

      it("is not made by those who may not fill carts", async () => {
        const answer = await as("viewer").post("/store/carts", {
          region_id: given.store.sweden.id,
        })
        expect([answer.status, answer.data]).toEqual([
          403,
          {
            type: "forbidden",
            message:
              "The role viewer may not fill carts for Nordbygg Stockholm AB: it needs the permission cart.manage",
          },
        ])
      })
    })

    describe("checkout", () => {
      const askFor = (rules: Record<string, unknown>) =>
        asAdmin(given.store, given.admin.token).post(
          `/admin/companies/${given.companies.group.id}`,
          { reference_rules: rules }
        )

      it("says each reference that is missing or ill-formed, in the buyer's language", async () => {
        expect(
          (
            await askFor({
              purchase_order_number: { required: true, pattern: "PO-\\d+" },
              cost_centre: { required: true },
            })
          ).status
        ).toBe(200)
        const buyer = as("solnaBuyer")
        const cart = await createReadyCart(given.store, buyer, lines())
        await setReferences(buyer, cart, { purchase_order_number: "17" })

        const refused = await buyer.post<{ violations: Violation[] }>(
          `/store/carts/${cart.id}/complete`,
          undefined,
          { headers: { "accept-language": "sv" } }
        )
        expect(refused.status).toBe(409)
        expect(
          refused.data.violations.map(({ code, path, message }) => [
            code,
            path,
            message,
          ])
        ).toEqual([
          [
            "company.purchase_order_number_ill_formed",
            "references.purchase_order_number",
            'Inköpsordernumret "17" har inte den form som ert företag kräver.',
          ],
          [
            "company.cost_centre_missing",
            "references.cost_centre",
            "Kostnadsstället saknas.",
          ],
        ])
        expect(await countOrders()).toBe(0)

        await setReferences(buyer, cart, {
          purchase_order_number: "PO-17",
          cost_centre: "4711",
        })
        const placed = await buyer.post<{ type: string }>(
          `/store/carts/${cart.id}/complete`
        )
        expect([placed.status, placed.data.type]).toEqual([200, "order"])
        expect(await countOrders()).toBe(1)
        const late = await buyer.post(`/store/carts/${cart.id}/references`, {
          cost_centre: "other",
        })
        expect(late.status).toBe(400)
      })

      it("refuses rules with a pattern that cannot be used", async () => {
        for (const [pattern, reason] of [
          ["(", "is not a regular expression"],
          ["(a+)+b", "takes too long to check"],
        ]) {
          const answer = await askFor({ cost_centre: { pattern } })
          expect([answer.status, answer.data.message]).toEqual([
            400,
            expect.stringContaining(
              `reference_rules.cost_centre.pattern ${reason}`
            ),
          ])
        }
      })

      it("refuses at once when the company is suspended, and still shows its orders", async () => {
        const buyer = as("sydelBuyer")
        const { order } = await placeOrderOf(given.store, buyer, lines())
        const cart = await createReadyCart(given.store, buyer, lines())
        await suspendCompany(given.store, given.admin, given.companies.sydel)

        for (const answer of [
          await buyer.post(`/store/carts/${cart.id}/complete`),
          await buyer.post(`/store/carts/${cart.id}`, {}),
          await buyer.post("/store/carts", {
            region_id: given.store.sweden.id,
          }),
          await buyer.post("/store/payment-collections", { cart_id: cart.id }),
        ]) {
          expect([answer.status, answer.data.message]).toEqual([
            403,
            "Sydel Installation AB is suspended: its carts cannot be changed or ordered",
          ])
        }
        expect(await countOrders()).toBe(1)
        expect((await buyer.get(`/store/orders/${order.id}`)).status).toBe(200)
        expect((await buyer.get(`/store/carts/${cart.id}`)).status).toBe(200)
        expect(
          (await buyer.get(`/store/carts/${cart.id}/checkout-status`)).data
        ).toMatchObject({
          checkout_status: {
            can_place: false,
            violations: [{ code: "company.suspended" }],
          },
        })
      })

      it("refuses a person without a company", async () => {
        const cart = await createReadyCart(given.store, as("consumer"), lines())
        const answer = await as("consumer").post<{ violations: Violation[] }>(
          `/store/carts/${cart.id}/complete`
        )
        expect([
          answer.status,
          answer.data.violations.map(({ code }) => code),
        ]).toEqual([409, ["company.required"]])
        expect(await countOrders()).toBe(0)
      })
    })

    describe("a company's order", () => {
      it("belongs to company and member, with its references, for staff to see", async () => {
        await asAdmin(given.store, given.admin.token).post(
          `/admin/companies/${given.companies.group.id}`,
          { representative_id: given.admin.id }
        )
        const { order } = await placeOrderOf(
          given.store,
          as("buyer"),
          lines(),
          { references: { purchase_order_number: "PO-1" } }
        )
        expect(
          (
            await asAdmin(given.store, given.admin.token).get(
              `/admin/orders/${order.id}/company`
            )
          ).data
        ).toEqual({
          order_company: {
            company: {
              id: given.companies.stockholm.id,
              name: "Nordbygg Stockholm AB",
            },
            member: expect.objectContaining({
              id: given.members.buyer.id,
              role: "buyer",
              status: "active",
              customer: expect.objectContaining({
                email: given.people.buyer.email,
              }),
            }),
            representative: expect.objectContaining({ id: given.admin.id }),
            references: {
              purchase_order_number: "PO-1",
              buyer_reference: null,
              goods_marking: null,
              cost_centre: null,
            },
            channel: "shop",
            outside_door: false,
          },
        })
      })

      it("is seen as far as the role reaches, by nobody else", async () => {
        const { order } = await placeOrderOf(
          given.store,
          as("solnaBuyer"),
          lines()
        )
        const seen = async (name: keyof typeof given.people) =>
          (await as(name).get(`/store/orders/${order.id}`)).status

        expect(await seen("solnaBuyer")).toBe(200)
        expect(await seen("admin")).toBe(200)
        expect(await seen("finance")).toBe(200)
        expect(await seen("groupAdmin")).toBe(200)
        for (const name of [
          "buyer",
          "viewer",
          "approver",
          "sydelAdmin",
          "removed",
          "consumer",
        ] as const) {
          expect([name, await seen(name)]).toEqual([name, 404])
        }
        expect(
          (await asVisitor(given.store).get(`/store/orders/${order.id}`)).status
        ).toBe(404)

        const items = [{ id: order.items[0].id, quantity: 1 }]
        const returned = await as("sydelBuyer").post("/store/returns", {
          order_id: order.id,
          items,
          return_shipping: {
            option_id: given.store.warehouse.shipping_option_id,
          },
        })
        expect(returned.status).toBe(404)
        const transfer = `/store/orders/${order.id}/transfer/request`
        expect((await as("sydelBuyer").post(transfer)).status).toBe(404)
        const own = await as("groupAdmin").post(transfer)
        expect([own.status, own.data.message]).toEqual([
          400,
          `The order ${order.id} belongs to a company and cannot be transferred to a person`,
        ])
      })

      it("is listed per company, and for removed members not at all", async () => {
        const nord = await placeOrderOf(given.store, as("inBoth"), lines())
        const sydel = await placeOrderOf(
          given.store,
          as("inBoth", "sydel"),
          lines()
        )
        const list = async (company?: "sydel") => {
          const { data } = await as("inBoth", company).get<{
            orders: { id: string }[]
            count: number
          }>("/store/orders")
          return [data.count, data.orders.map(({ id }) => id)]
        }
        expect(await list()).toEqual([1, [nord.order.id]])
        expect(await list("sydel")).toEqual([1, [sydel.order.id]])

        await removeMember(given.store, given.admin, given.members.inBoth)
        expect(await list()).toEqual([1, [sydel.order.id]])
        expect(
          (await as("inBoth").get(`/store/orders/${nord.order.id}`)).status
        ).toBe(404)
      })

      it("is listed for the company's members by their scope", async () => {
        const own = await placeOrderOf(given.store, as("buyer"), lines(), {
          references: { cost_centre: "4711" },
        })
        const colleague = await placeOrderOf(
          given.store,
          as("approver"),
          lines()
        )
        const below = await placeOrderOf(given.store, as("solnaBuyer"), lines())
        const list = async (name: keyof typeof given.people) => {
          const { data } = await as(name).get<{
            orders: { id: string }[]
            count: number
          }>(`/store/companies/${given.companies.stockholm.id}/orders`)
          return [data.count, data.orders.map(({ id }) => id).sort()]
        }
        const ids = (...orders: { order: { id: string } }[]) => [
          orders.length,
          orders.map(({ order }) => order.id).sort(),
        ]

        expect(await list("buyer")).toEqual(ids(own))
        expect(await list("viewer")).toEqual(ids(own, colleague))
        expect(await list("finance")).toEqual(ids(own, colleague, below))
        expect(await list("groupAdmin")).toEqual(ids(own, colleague, below))

        const { data } = await as("buyer").get<{ orders: object[] }>(
          `/store/companies/${given.companies.stockholm.id}/orders`
        )
        expect(data.orders[0]).toMatchObject({
          id: own.order.id,
          total: own.order.total,
          company: { id: given.companies.stockholm.id },
          member: { customer: { email: given.people.buyer.email } },
          references: { cost_centre: "4711" },
        })
        const foreign = await as("sydelAdmin").get(
          `/store/companies/${given.companies.stockholm.id}/orders`
        )
        expect(foreign.status).toBe(404)
      })
    })
  },
})
