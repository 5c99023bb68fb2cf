import {
  addressIn,
  createPerson,
  createReadyCart,
  type Order,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The Swedish Bookkeeping Act (7 kap. 2 §) has orders kept whole for seven years. */
const KEPT_BY_LAW = ["order", "order_address"]

const TRACES = ["glomskog", "Glömskog", "Minneslunden 7", "070-7654321"]

storeTest({
  name: "erasure",
  fixtures: wholesaleStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

    /** The tables in which one of the texts stands, in whatever column. */
    const tablesWith = async (texts: string[]): Promise<string[]> => {
      const { rows } = await knex().raw<{ rows: { name: string }[] }>(
        `select table_name as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE'`
      )
      const found: string[] = []
      for (const { name } of rows) {
        const hits = await knex()
          .select(knex().raw("1"))
          .from(`${name} as t`)
          .where((query) =>
            texts.forEach((text) =>
              query.orWhereRaw("t::text ilike ?", [`%${text}%`])
            )
          )
          .limit(1)
        found.push(...(hits.length ? [name] : []))
      }
      return found.sort()
    }

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
        mails: [expect.objectContaining({ recipient: email })],
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

      expect(await tablesWith(TRACES)).toEqual(KEPT_BY_LAW)
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
