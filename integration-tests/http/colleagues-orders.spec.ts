import { join } from "node:path"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import {
  addMember,
  createPerson,
  createReadyCart,
} from "@medusa-b2b/testing/fixtures"
import { asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

type Scope = "own" | "company"
type Status = {
  checkout_status: { can_place: boolean; violations: { code: string }[] }
}

const CODE = "company.may_not_order_for_colleague"

/** Colleagues of the company: who may all fill its carts, and order in one scope, or not at all. */
const colleagues = async (app: TestApp) => {
  const given = await companyStore(app)
  const { store, admin, companies } = given
  const hire = async (name: string, order: Scope | null) => {
    const { role } = await succeed(
      asBuyer(store, given.people.admin.token).post<{ role: { id: string } }>(
        `/store/companies/${companies.stockholm.id}/roles`,
        {
          name,
          grants: [
            { permission: "company.read", scope: "company" },
            { permission: "cart.manage", scope: "company" },
            ...(order ? [{ permission: "order.place", scope: order }] : []),
          ],
        }
      )
    )
    const person = await createPerson(store, {
      email: `${name.toLowerCase()}@kund.test`,
      first_name: name,
    })
    await addMember(store, admin, {
      company: companies.stockholm,
      person,
      role: role.id,
    })
    return person
  }
  return {
    ...given,
    packer: await hire("Packer", null),
    builder: await hire("Builder", "own"),
    foreman: await hire("Foreman", "company"),
  }
}

storeTest({
  name: "colleagues orders",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: colleagues,
  suite: ({ app, given }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const readyCart = async (whose = buyer()) => {
      const cart = await createReadyCart(given.store, whose, [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
      return `/store/carts/${cart.id}`
    }
    const countOrders = async () =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length

    it.each(["packer", "builder"] as const)(
      "are not placed by a colleague who may only fill the cart: %s",
      async (name) => {
        const colleague = asBuyer(given.store, given[name].token)
        const path = await readyCart()
        expect((await colleague.get(path)).status).toBe(200)
        const { data } = await colleague.get<Status>(`${path}/checkout-status`)
        expect(data.checkout_status).toMatchObject({
          can_place: false,
          violations: [
            {
              code: CODE,
              message: expect.stringContaining("Nordbygg Stockholm AB"),
            },
          ],
        })
        const answer = await colleague.post(`${path}/complete`)
        expect([answer.status, answer.data]).toMatchObject([
          409,
          { type: "checkout_refused", violations: [{ code: CODE }] },
        ])
        expect(await countOrders()).toBe(0)

        const own = await buyer().get<Status>(`${path}/checkout-status`)
        expect(own.data.checkout_status).toMatchObject({
          can_place: true,
          violations: [],
        })
        expect((await buyer().post(`${path}/complete`)).status).toBe(200)
        expect(await countOrders()).toBe(1)
      }
    )

    it("are placed by one who may order for the company; own ones by whoever may order", async () => {
      for (const [path, who] of [
        [await readyCart(), given.foreman],
        [
          await readyCart(asBuyer(given.store, given.builder.token)),
          given.builder,
        ],
      ] as const) {
        const caller = asBuyer(given.store, who.token)
        const { data } = await caller.get<Status>(`${path}/checkout-status`)
        expect(data.checkout_status).toMatchObject({
          can_place: true,
          violations: [],
        })
        expect((await caller.post(`${path}/complete`)).data).toMatchObject({
          type: "order",
        })
      }
      expect(await countOrders()).toBe(2)
    })

    it("do not come with the account: not for who acts for another company, not for one who was removed", async () => {
      const path = await readyCart(
        asBuyer(given.store, given.people.inBoth.token)
      )
      const { data } = await asBuyer(
        given.store,
        given.people.inBoth.token
      ).post<{ order: { id: string } }>(`${path}/complete`)
      const order = data.order.id
      const elsewhere = asBuyer(
        given.store,
        given.people.inBoth.token,
        given.companies.sydel.id
      )
      for (const fields of [
        "*orders",
        "+orders.id",
        "id,orders.*",
        "id,orders",
      ]) {
        for (const request of [
          elsewhere.get("/store/customers/me", { query: { fields } }),
          elsewhere.post(
            "/store/customers/me",
            { first_name: "In" },
            { query: { fields } }
          ),
          elsewhere.post(
            "/store/customers/me/addresses",
            { city: "Malmö", country_code: "se" },
            { query: { fields } }
          ),
        ]) {
          const { status, data } = await request
          expect(status).toBe(200)
          expect(JSON.stringify(data)).not.toContain("orders")
          expect(JSON.stringify(data)).not.toContain(order)
        }
      }
    })

    it("are paid for by nobody whose company is suspended, however the id is written", async () => {
      const cart = await createReadyCart(given.store, buyer(), [
        { article: given.articles["SKRUV-100"], quantity: 1 },
      ])
      const collection = cart.payment_collection?.id as string
      await app.container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateCompanies({
          id: given.companies.stockholm.id,
          status: "suspended",
        } as never)
      const pay = (id: string) =>
        buyer().post(`/store/payment-collections/${id}/payment-sessions`, {
          provider_id: "pp_system_default",
        })
      for (const id of [
        collection,
        collection.replace("_", "%5F"),
        `${collection.slice(0, -1)}%${collection.slice(-1).charCodeAt(0).toString(16)}`,
      ]) {
        expect((await pay(id)).status).toBe(403)
      }
      expect((await pay("pay%ZZcol")).status).toBe(400)
    })
  },
})
