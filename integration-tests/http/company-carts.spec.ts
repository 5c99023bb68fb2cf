import { join } from "node:path"
import {
  addMember,
  createCart,
  createReadyCart,
  startPayment,
} from "@medusa-b2b/testing/fixtures"
import { asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { companyStore } from "../__fixtures__/company-store"

storeTest({
  name: "company carts",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ given }) => {
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
  },
})
