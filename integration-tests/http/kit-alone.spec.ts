import { join } from "node:path"
import {
  createPerson,
  createProducts,
  createReadyCart,
  createCart,
  openStore,
} from "@medusa-b2b/testing/fixtures"
import { eventually } from "@medusa-b2b/testing/outcomes"
import { asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

type DoorRun = Record<string, unknown>
type Violation = { code: string; message: string; path: string }

storeTest({
  name: "kit alone",
  cwd: join(__dirname, "../__fixtures__/kit-alone"),
  fixtures: async (app) => {
    const store = await openStore(app)
    return {
      store,
      articles: await createProducts(store),
      person: await createPerson(store, {
        email: "anna@example.com",
        first_name: "Anna",
      }),
    }
  },
  suite: ({ app, given }) => {
    const readyCart = async () => {
      const buyer = asBuyer(given.store, given.person.token)
      const cart = await createReadyCart(given.store, buyer, [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
      return { buyer, cart }
    }
    const doorRuns = (): Promise<DoorRun[]> =>
      (
        app.container.resolve("b2b_door") as {
          listDoorRuns: (filters: object) => Promise<DoorRun[]>
        }
      ).listDoorRuns({})
    const countOrders = async () =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length

    it("knows the buyer as the bare customer", async () => {
      const buyer = asBuyer(given.store, given.person.token)

      expect((await buyer.get("/store/buyer")).data).toEqual({
        buyer: {
          customer_id: given.person.customer_id,
          member_id: null,
          company: null,
          role: null,
          role_name: null,
          grants: [],
          representative_id: null,
          companies: [],
          closed_companies: [],
        },
      })
      expect((await asVisitor(given.store).get("/store/buyer")).status).toBe(
        401
      )
    })

    it("makes one order of three completions at once and one afterwards, and keeps who placed it", async () => {
      const { buyer, cart } = await readyCart()
      const complete = () =>
        buyer.post<{ type: string; order: { id: string } }>(
          `/store/carts/${cart.id}/complete`
        )

      const answers = [
        ...(await Promise.all([complete(), complete(), complete()])),
        await complete(),
      ]

      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      const ids = new Set(answers.map(({ data }) => data.order.id))
      expect(ids.size).toBe(1)
      expect(await countOrders()).toBe(1)
      expect(await doorRuns()).toEqual([
        expect.objectContaining({
          cart_id: cart.id,
          order_id: [...ids][0],
          customer_id: given.person.customer_id,
          company_id: null,
          channel: "shop",
          actor: {
            kind: "member",
            customer_id: given.person.customer_id,
            member_id: null,
          },
          status: "placed",
          stage: "created",
          settled_at: expect.any(Date),
        }),
      ])
    })

    it("says all that is missing, at checkout-status and at the door, and makes no order", async () => {
      const visitor = asVisitor(given.store)
      const cart = await createCart(given.store, visitor, [])

      const status = await visitor.get<{
        checkout_status: { can_place: boolean; violations: Violation[] }
      }>(`/store/carts/${cart.id}/checkout-status`, {
        headers: { "accept-language": "sv-SE" },
      })
      expect(status.data.checkout_status.can_place).toBe(false)
      expect(
        status.data.checkout_status.violations.map(({ code, message }) => [
          code,
          message,
        ])
      ).toEqual([
        ["kit.cart_empty", "Varukorgen är tom."],
        [
          "kit.email_missing",
          "Varukorgen saknar e-postadress för orderbekräftelsen.",
        ],
      ])

      const refused = await visitor.post<{
        type: string
        violations: Violation[]
      }>(`/store/carts/${cart.id}/complete`)
      expect(refused.status).toBe(409)
      expect(refused.data.type).toBe("checkout_refused")
      expect(refused.data.violations.map(({ code }) => code)).toEqual([
        "kit.cart_empty",
        "kit.email_missing",
      ])
      expect(await countOrders()).toBe(0)
      expect(await doorRuns()).toEqual([])
    })

    it("records an order that came past the door", async () => {
      const { cart } = await readyCart()
      const { result } = await completeCartWorkflow(app.container).run({
        input: { id: cart.id },
      })

      await eventually(async () =>
        expect(await doorRuns()).toEqual([
          expect.objectContaining({
            order_id: result.id,
            cart_id: cart.id,
            status: "outside",
            settled_at: expect.any(Date),
          }),
        ])
      )
    })

    it("refuses reserved metadata from a client", async () => {
      const visitor = asVisitor(given.store)
      const forged = { metadata: { b2b_door_run: "drun_forged" } }
      const { id } = await createCart(given.store, visitor, [])

      for (const answer of [
        await visitor.post("/store/carts", {
          region_id: given.store.sweden.id,
          ...forged,
        }),
        await visitor.post(`/store/carts/${id}`, forged),
      ]) {
        expect(answer.status).toBe(400)
        expect((answer.data as { message: string }).message).toContain(
          "metadata.b2b_door_run"
        )
      }
    })
  },
})
