import { join } from "node:path"
import {
  createReadyCart,
  placeOrderOf,
  removeMember,
  setReferences,
  suspendCompany,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

type Violation = { code: string; path: string; message: string }

storeTest({
  name: "company checkout and orders",
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

        for (const [answer, refused] of [
          [
            await buyer.post(`/store/carts/${cart.id}/complete`),
            "it cannot order",
          ],
          [
            await buyer.post(`/store/carts/${cart.id}`, {}),
            "its carts cannot be filled or changed",
          ],
          [
            await buyer.post("/store/payment-collections", {
              cart_id: cart.id,
            }),
            "its carts cannot be filled or changed",
          ],
        ] as const) {
          expect([answer.status, answer.data.message]).toEqual([
            403,
            `Sydel Installation AB is suspended: ${refused}`,
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
        const list = async (name: keyof typeof given.people, id?: string) => {
          const { data } = await as(name).get<{
            orders: { id: string }[]
            count: number
          }>(`/store/companies/${given.companies.stockholm.id}/orders`, {
            query: { id },
          })
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
        expect(await list("viewer", colleague.order.id)).toEqual(ids(colleague))
        expect(await list("buyer", colleague.order.id)).toEqual(ids())

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
