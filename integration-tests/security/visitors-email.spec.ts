import { join } from "node:path"
import { createCart } from "@medusa-b2b/testing/fixtures"
import { asBuyer, asVisitor, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import { companyStore } from "../__fixtures__/company-store"

/** What a customer of the company's group pays for SKRUV-100; everybody else 100. */
const GROUP_PRICE = 51

type SeenCart = {
  id: string
  email: string | null
  customer?: Record<string, unknown>
  items: { id: string; unit_price: number }[]
}

/** Ways to ask for the customer beside the default answer. */
const FIELDS = [
  undefined,
  "*customer",
  "+customer.first_name,+customer.groups.name",
  "id,email,items.*,customer.*",
]

storeTest({
  name: "visitors email",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: async (app) => {
    const given = await companyStore(app)
    await createPriceListsWorkflow(app.container).run({
      input: {
        price_lists_data: [
          {
            title: "Stockholm",
            description: "For the company's customer group",
            status: "active",
            rules: {
              "customer.groups.id": [
                given.companies.stockholm.customer_group_id as string,
              ],
            },
            prices: [
              {
                variant_id: given.articles["SKRUV-100"].variant_id,
                amount: GROUP_PRICE,
                currency_code: "sek",
              },
            ],
          } as never,
        ],
      },
    })
    return given
  },
  suite: ({ app, given }) => {
    const visitor = () => asVisitor(given.store)
    const as = (name: keyof typeof given.people) =>
      asBuyer(given.store, given.people[name].token)
    const screws = () => [
      { variant_id: given.articles["SKRUV-100"].variant_id, quantity: 1 },
    ]
    const query = (fields: string | undefined) => ({
      query: fields ? { fields } : {},
    })

    /** An answer holds the e-mail address that was given, and nothing else of whoever has it. */
    const expectNothingOfBuyer = (cart: SeenCart) => {
      const { email, customer_id, first_name } = given.people.buyer as {
        email: string
        customer_id: string
        first_name?: string
      }
      expect(cart).not.toHaveProperty("customer")
      expect(cart.email).toBe(email)
      const text = JSON.stringify(cart)
      for (const secret of [
        customer_id,
        given.companies.stockholm.customer_group_id,
        `"first_name":"${first_name ?? "buyer"}"`,
        "has_account",
      ]) {
        expect(text).not.toContain(secret)
      }
      expect(cart.items.map(({ unit_price }) => unit_price)).toEqual(
        cart.items.map(() => 100)
      )
    }

    const customerOf = async (cart_id: string) => {
      const { customer_id } = await app.container
        .resolve(Modules.CART)
        .retrieveCart(cart_id)
      return app.container
        .resolve(Modules.CUSTOMER)
        .retrieveCustomer(customer_id as string)
    }

    it("finds no account: not in a new cart, not in one that has no address yet, whatever is asked for", async () => {
      const { email } = given.people.buyer
      for (const fields of FIELDS) {
        const made = await visitor().post<{ cart: SeenCart }>(
          "/store/carts",
          { region_id: given.store.sweden.id, email, items: screws() },
          query(fields)
        )
        expect(made.status).toBe(200)
        expectNothingOfBuyer(made.data.cart)
        expect(await customerOf(made.data.cart.id)).toMatchObject({
          email,
          has_account: false,
        })

        const { cart } = await succeed(
          visitor().post<{ cart: SeenCart }>("/store/carts", {
            region_id: given.store.sweden.id,
            items: screws(),
          })
        )
        const path = `/store/carts/${cart.id}`
        for (const request of [
          visitor().post<{ cart: SeenCart }>(path, { email }, query(fields)),
          visitor().get<{ cart: SeenCart }>(path, query(fields)),
          visitor().post<{ cart: SeenCart }>(
            `${path}/line-items`,
            { ...screws()[0], metadata: { row: 2 } },
            query(fields)
          ),
          visitor().post<{ cart: SeenCart }>(
            `${path}/line-items/${cart.items[0].id}`,
            { quantity: 3 },
            query(fields)
          ),
          visitor().post<{ cart: SeenCart }>(
            `${path}/taxes`,
            {},
            query(fields)
          ),
        ]) {
          const { status, data } = await request
          expect([status, data]).toMatchObject([200, { cart: {} }])
          if (data.cart.email) {
            expectNothingOfBuyer(data.cart)
          }
        }
        expect(await customerOf(cart.id)).toMatchObject({
          email,
          has_account: false,
        })
      }
    })

    it("is one guest however often it is given, and the account stays as it was", async () => {
      const { email, customer_id } = given.people.buyer
      for (let time = 0; time < 3; time++) {
        await succeed(
          visitor().post("/store/carts", {
            region_id: given.store.sweden.id,
            email,
          })
        )
      }
      const customers = await app.container
        .resolve(Modules.CUSTOMER)
        .listCustomers({ email })
      expect(customers).toHaveLength(2)
      expect(customers.find(({ has_account }) => has_account)?.id).toBe(
        customer_id
      )
    })

    it("leaves members what is theirs: their customer and their group's price, their own cart alone", async () => {
      const { email, customer_id } = given.people.buyer
      const made = await createCart(given.store, as("buyer"), [
        { article: given.articles["SKRUV-100"], quantity: 1 },
      ])
      const path = `/store/carts/${made.id}`
      const own = await as("buyer").get<{ cart: SeenCart }>(
        path,
        query("+customer.first_name")
      )
      expect(own.data.cart).toMatchObject({
        email,
        customer: {
          id: customer_id,
          email,
          groups: [{ id: given.companies.stockholm.customer_group_id }],
        },
        items: [{ unit_price: GROUP_PRICE }],
      })
      for (const fields of FIELDS) {
        const colleagues = await as("admin").get<{ cart: SeenCart }>(
          path,
          query(fields)
        )
        expect(colleagues.status).toBe(200)
        expect(colleagues.data.cart).not.toHaveProperty("customer")
      }
    })

    it("does not lead a log-in to another's account: the cart of a visitor becomes that of who logs in", async () => {
      const { cart } = await succeed(
        visitor().post<{ cart: SeenCart }>("/store/carts", {
          region_id: given.store.sweden.id,
          email: given.people.admin.email,
          items: screws(),
        })
      )
      await succeed(as("buyer").post(`/store/carts/${cart.id}/customer`))
      expect((await customerOf(cart.id)).id).toBe(
        given.people.buyer.customer_id
      )
      const own = await as("buyer").get<{ cart: SeenCart }>(
        `/store/carts/${cart.id}`
      )
      expect(own.data.cart).toMatchObject({
        email: given.people.buyer.email,
        customer: { id: given.people.buyer.customer_id },
        items: [{ unit_price: GROUP_PRICE }],
      })
    })
  },
})
