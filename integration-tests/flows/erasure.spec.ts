import {
  addressIn,
  createPerson,
  createReadyCart,
  type Order,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { traces } from "../__fixtures__/traces"

const COMPANY_ADDRESS = {
  label: "Lager",
  company_name: "Nordbygg",
  address_1: "Lagergatan 2",
  postal_code: "111 22",
  city: "Stockholm",
  country_code: "se",
  is_ship_to: true,
}

/** The Swedish Bookkeeping Act (7 kap. 2 §) has orders kept whole for seven years. */
const KEPT_BY_LAW = ["order", "order_address"]

const TRACES = ["glomskog", "Glömskog", "Minneslunden 7", "070-7654321"]

storeTest({
  name: "erasure",
  fixtures: wholesaleStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const { knex, tablesWith, applied } = traces(app, given, waitForWorkflows)

    const forgetful = async () => {
      const person = await createPerson(given.store, {
        email: "erasmus@glomskog.test",
        first_name: "Erasmus",
        last_name: "Glömskog",
      })
      const company = given.companies.stockholm
      const { member } = await succeed(
        staff().post<{ member: { id: string } }>(
          `/admin/companies/${company.id}/members`,
          { customer_id: person.customer_id, role: "admin" }
        )
      )
      await succeed(
        staff().post(
          `/admin/companies/${given.companies.sydel.id}/invitations`,
          {
            email: "other@kund.test",
            role: "viewer",
          }
        )
      )
      const caller = asBuyer(given.store, person.token)
      await succeed(
        caller.post("/store/customers/me", { phone: "070-7654321" })
      )
      await succeed(
        caller.post("/store/customers/me/addresses", {
          ...addressIn("se"),
          address_1: "Minneslunden 7",
          last_name: "Glömskog",
        })
      )
      const cart = await createReadyCart(given.store, caller, [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
      await succeed(
        caller.post(`/store/carts/${cart.id}`, {
          shipping_address: { ...addressIn("se"), last_name: "Glömskog" },
        })
      )
      const { order } = await succeed(
        caller.post<{ order: Order }>(`/store/carts/${cart.id}/complete`)
      )
      await waitForWorkflows()
      return { person, member, order, caller }
    }

    it("tells a person everything, then forgets them and keeps their orders and the log", async () => {
      const { person, member, order, caller } = await forgetful()
      const { customer_id: id, email } = person
      await succeed(
        staff().post(`/admin/companies/${given.companies.sydel.id}/members`, {
          email,
          role: "viewer",
        })
      )

      const stockholm = `/admin/companies/${given.companies.stockholm.id}`
      const { address: named } = await succeed(
        staff().post<{ address: { id: string } }>(`${stockholm}/addresses`, {
          ...COMPANY_ADDRESS,
          attention: "glömskog, erasmus",
          phone: "070-7654321",
        })
      )
      await succeed(
        staff().post(`${stockholm}/contact-points`, {
          name: "Erasmus Glömskog",
          email: "faktura@kund.test",
          papers: ["invoice"],
        })
      )
      // Past the log, which keeps of an address its first letter and its domain.
      await app.container
        .resolve<{ createCompanyContactPoints: (row: object) => unknown }>(
          "company_address"
        )
        .createCompanyContactPoints({
          company_id: given.companies.stockholm.id,
          name: "Erasmus",
          email,
          papers: ["reminder"],
        })
      await applied(email)
      expect(
        await tablesWith(["glömskog, erasmus", "faktura@kund.test", "Glömska"])
      ).toEqual([
        "company_address",
        "company_application",
        "company_application_entry",
        "company_contact_point",
      ])

      const told = await succeed(
        staff().get<{ personal_data: Record<string, unknown> }>(
          `/admin/customers/${id}/personal-data`
        )
      )
      expect(told.personal_data).toMatchObject({
        customer_id: id,
        customer: { email, addresses: [{ address_1: "Minneslunden 7" }] },
        company_members: expect.arrayContaining([
          expect.objectContaining({ id: member.id, role: "admin" }),
        ]),
        orders: [expect.objectContaining({ id: order.id, email })],
        mails: expect.arrayContaining([
          expect.objectContaining({ recipient: email }),
        ]),
        company_applications: [
          expect.objectContaining({ company_name: "Minnet AB" }),
        ],
        company_address_books: {
          addresses: [expect.objectContaining({ id: named.id })],
          contact_points: [
            expect.objectContaining({ email: "faktura@kund.test" }),
          ],
        },
      })
      expect(JSON.stringify(told)).not.toMatch(/password|token_hash/)

      const entries = async () =>
        Number((await knex()("company_activity").count())[0].count)
      const before = {
        entries: await entries(),
        order: (await staff().get(`/admin/orders/${order.id}`)).data.order,
        company: (await staff().get(`/admin/orders/${order.id}/company`)).data,
      }
      expect(await tablesWith(TRACES)).toEqual(
        expect.arrayContaining([...KEPT_BY_LAW, "customer", "outgoing_mail"])
      )

      expect((await staff().post(`/admin/customers/${id}/erase`)).data).toEqual(
        {
          id,
          object: "customer",
          erased: true,
        }
      )
      await waitForWorkflows()

      expect(await tablesWith([...TRACES, "Glömska"])).toEqual(KEPT_BY_LAW)
      // What is the firm's stays: the address, the desk, the application.
      expect(await knex()("company_address").where({ id: named.id })).toEqual([
        expect.objectContaining({
          address_1: COMPANY_ADDRESS.address_1,
          attention: null,
          phone: null,
          deleted_at: null,
        }),
      ])
      expect(
        await knex()("company_contact_point").where({
          company_id: given.companies.stockholm.id,
        })
      ).toEqual([
        expect.objectContaining({
          name: "faktura@kund.test",
          email: "faktura@kund.test",
        }),
      ])
      expect(await knex()("company_application")).toEqual([
        expect.objectContaining({
          company_name: "Minnet AB",
          email: `${id}@erased.invalid`.toLowerCase(),
          fields: {},
        }),
      ])
      expect(await knex()("company_application_token")).toEqual([])
      expect(await entries()).toBe(before.entries + 1)
      const after = await staff().get<{
        order: { total: number; email: string }
      }>(`/admin/orders/${order.id}?fields=id,email,total`)
      expect(after.data.order).toMatchObject({
        email,
        total: (before.order as { total: number }).total,
      })
      expect(
        (await staff().get(`/admin/orders/${order.id}/company`)).data
      ).toMatchObject({
        order_company: {
          company: { id: given.companies.stockholm.id },
          member: { id: member.id, status: "removed" },
        },
      })

      const logIn = await app.api.post(
        "/auth/customer/emailpass",
        { email, password: person.password },
        { validateStatus: () => true }
      )
      expect(logIn.status).toBe(401)
      expect((await caller.get("/store/buyer")).data).toMatchObject({
        buyer: { company: null, companies: [] },
      })
      // Nobody is in the way of a new account with the address; and again is no harm.
      expect((await staff().post(`/admin/customers/${id}/erase`)).status).toBe(
        200
      )
      await createPerson(given.store, { email, first_name: "Erasmus" })
    })

    it("is for staff, and for people that there are", async () => {
      const { caller, person } = await forgetful()
      const path = `/admin/customers/${person.customer_id}`
      expect((await caller.post(`${path}/erase`)).status).toBe(401)
      expect((await caller.get(`${path}/personal-data`)).status).toBe(401)
      for (const end of ["personal-data", "erase"]) {
        const nobody = `/admin/customers/cus_nobody/${end}`
        const { status } =
          end === "erase"
            ? await staff().post(nobody)
            : await staff().get(nobody)
        expect(status).toBe(404)
      }
      expect(await tablesWith([person.email])).toContain("customer")
    })
  },
})
