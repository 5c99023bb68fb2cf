import { join } from "node:path"
import { createPerson } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

type Company = { name: string }
type Member = { id: string; role: string; customer: { email: string } }

storeTest({
  name: "company admin",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const as = (
      name: keyof typeof given.people,
      company?: keyof typeof given.companies
    ) =>
      asBuyer(
        given.store,
        given.people[name].token,
        company && given.companies[company].id
      )
    const company = (name: keyof typeof given.companies) =>
      `/admin/companies/${given.companies[name].id}`
    const names = async (query: object) =>
      (
        await staff().get<{ companies: Company[] }>("/admin/companies", {
          query: { ...query },
        })
      ).data.companies.map(({ name }) => name)

    describe("staff", () => {
      it("are the only ones who reach the admin routes", async () => {
        for (const caller of [asVisitor(given.store), as("admin")]) {
          expect((await caller.get("/admin/companies")).status).toBe(401)
          expect(
            (await caller.post(`${company("solna")}/suspend`)).status
          ).toBe(401)
        }
        expect((await staff().get(company("solna"))).data).toMatchObject({
          company: { status: "active" },
        })
      })

      it("see a company with what it inherits", async () => {
        await staff().post(company("group"), {
          reference_rules: { cost_centre: { required: true } },
        })
        const { data } = await staff().get(company("solna"))
        expect(data).toEqual({
          company: expect.objectContaining({
            id: given.companies.solna.id,
            kind: "unit",
            parent: {
              id: given.companies.stockholm.id,
              name: expect.any(String),
            },
            ancestors: [
              { id: given.companies.group.id, name: "Nordbygg Gruppen" },
              {
                id: given.companies.stockholm.id,
                name: "Nordbygg Stockholm AB",
              },
            ],
            effective_status: "active",
            reference_rules: null,
            effective_reference_rules: {
              rules: { cost_centre: { required: true, pattern: null } },
              from_company_id: given.companies.group.id,
            },
            time_zone: "Europe/Stockholm",
          }),
        })
      })

      it("find companies by name, number, kind, status and parent", async () => {
        expect(await names({ q: "solna" })).toEqual(["Nordbygg Solna"])
        expect(await names({ q: "559000-1235" })).toEqual([
          "Sydel Installation AB",
        ])
        expect(await names({ kind: "group" })).toEqual(["Nordbygg Gruppen"])
        expect(await names({ status: "suspended" })).toEqual([
          "Vilande Handel AB",
        ])
        expect(await names({ parent_id: given.companies.group.id })).toEqual([
          "Nordbygg Stockholm AB",
        ])
        expect(await names({ parent_id: "null" })).toEqual([
          "Nordbygg Gruppen",
          "Sydel Installation AB",
          "Vilande Handel AB",
        ])
        const page = await staff().get("/admin/companies", {
          query: { limit: 2, offset: 1, order: "-name" },
        })
        expect(page.data).toMatchObject({
          count: 5,
          offset: 1,
          limit: 2,
          companies: [{ name: "Sydel Installation AB" }, {}],
        })
      })

      it("see a sole trader's number whole on its own page alone", async () => {
        const { data } = await staff().post<{ company: Company }>(
          "/admin/companies",
          {
            name: "Elfirma Ek",
            kind: "legal_entity",
            organization_number: "198501011236",
            vat_id: "se8501011236 01",
          }
        )
        expect(data.company).toMatchObject({
          country_code: "se",
          organization_number: "850101-1236",
          vat_id: "SE850101123601",
        })
        const list = await staff().get("/admin/companies", {
          query: { q: "850101-1236" },
        })
        expect(list.data).toMatchObject({
          companies: [
            {
              organization_number: "850101-****",
              vat_id: "SE850101****01",
            },
          ],
        })
        expect(JSON.stringify(list.data)).not.toContain("1236")
      })

      it("keep a customer group in step with the company", async () => {
        const groups = async (filter: object) =>
          app.container
            .resolve(Modules.CUSTOMER)
            .listCustomerGroups(filter, { relations: ["customers"] })
        const { id, customer_group_id } = given.companies.stockholm
        const [group] = await groups({ id: customer_group_id })
        expect(group.name).toBe(`Nordbygg Stockholm AB (${id})`)
        expect((group.customers ?? []).map((each) => each.id).sort()).toEqual(
          [
            given.people.admin,
            given.people.buyer,
            given.people.approver,
            given.people.finance,
            given.people.viewer,
            given.people.inBoth,
          ]
            .map(({ customer_id }) => customer_id)
            .sort()
        )

        await staff().post(company("stockholm"), { name: "Nordbygg AB" })
        expect((await groups({ id: customer_group_id }))[0].name).toBe(
          `Nordbygg AB (${id})`
        )
        await staff().delete(company("vilande"))
        expect(
          await groups({ id: given.companies.vilande.customer_group_id })
        ).toEqual([])
      })

      it("move a branch, but not into itself", async () => {
        const moved = await staff().post(`${company("solna")}/move`, {
          parent_id: given.companies.sydel.id,
        })
        expect([moved.status, moved.data]).toMatchObject([
          200,
          {
            company: {
              path: `/${given.companies.sydel.id}/${given.companies.solna.id}/`,
            },
          },
        ])
        const cycle = await staff().post(`${company("group")}/move`, {
          parent_id: given.companies.stockholm.id,
        })
        expect([cycle.status, cycle.data.message]).toEqual([
          400,
          expect.stringContaining("within its own branch"),
        ])
        expect(
          (await staff().get(`${company("stockholm")}/tree`)).data
        ).toMatchObject({
          tree: {
            id: given.companies.group.id,
            children: [{ id: given.companies.stockholm.id, children: [] }],
          },
        })
      })

      it("suspend everything below with a company, until they activate it", async () => {
        const effective = async () =>
          (
            await staff().get<{ company: { effective_status: string } }>(
              company("solna")
            )
          ).data.company.effective_status

        await staff().post(`${company("group")}/suspend`, { reason: "Unpaid" })
        expect(await effective()).toBe("suspended")
        expect((await as("solnaBuyer").get("/store/buyer")).data).toMatchObject(
          {
            buyer: { company: { status: "suspended" } },
          }
        )
        const { data } = await staff().post(`${company("group")}/activate`)
        expect(data).toMatchObject({
          company: { status: "active", status_reason: null },
        })
        expect(await effective()).toBe("active")
      })

      it("do not delete a company with others below it", async () => {
        const answer = await staff().delete(company("stockholm"))
        expect([answer.status, answer.data.message]).toEqual([
          400,
          `Nordbygg Stockholm AB (${given.companies.stockholm.id}) cannot be deleted: there are companies below it, such as Nordbygg Solna`,
        ])
        expect((await staff().get(company("stockholm"))).status).toBe(200)
        expect((await staff().delete(company("solna"))).data).toEqual({
          id: given.companies.solna.id,
          object: "company",
          deleted: true,
        })
        expect((await as("solnaBuyer").get("/store/buyer")).data).toMatchObject(
          {
            buyer: { company: null },
          }
        )
      })

      it("are told by field what is wrong, and nothing is written", async () => {
        const before = await names({})
        for (const [body, field] of [
          [{ kind: "unit" }, "name"],
          [{ name: "x".repeat(256), kind: "group" }, "name"],
          [{ name: "X", kind: "club" }, "kind"],
          [{ name: "X", kind: "group", secret: 1 }, "secret"],
          [{ name: "X", kind: "group", currency_code: "kr" }, "currency_code"],
          [{ name: "X", kind: "group", time_zone: "Mars/Base" }, "time_zone"],
          [
            { name: "X", kind: "group", representative_id: "user_none" },
            "representative_id",
          ],
          [
            { name: "X", kind: "group", organization_number: "556000-1111" },
            "organization_number",
          ],
          [
            {
              name: "X",
              kind: "legal_entity",
              organization_number: "559000-1235",
            },
            "organization_number",
          ],
          [
            {
              name: "X",
              kind: "legal_entity",
              organization_number: "559000-1236",
            },
            "organization_number has a wrong check digit",
          ],
          [
            { name: "X", kind: "legal_entity", vat_id: "DE136695977" },
            "vat_id has a wrong check digit",
          ],
          [
            {
              name: "X",
              kind: "legal_entity",
              country_code: "no",
              organization_number: "556036-0793",
            },
            "organization_number",
          ],
          [{ name: "X", kind: "group", country_code: "swe" }, "country_code"],
          [
            { name: "X", kind: "group", reference_rules: { colour: {} } },
            "colour",
          ],
          [
            {
              name: "X",
              kind: "group",
              reference_rules: { cost_centre: { pattern: "[" } },
            },
            "reference_rules.cost_centre.pattern",
          ],
        ] as const) {
          const { status, data } = await staff().post("/admin/companies", body)
          expect([status >= 400 && status < 500, data.message]).toEqual([
            true,
            expect.stringContaining(field),
          ])
        }
        expect(
          (await staff().get("/admin/companies", { query: { limit: 201 } }))
            .status
        ).toBe(400)
        expect(await names({})).toEqual(before)
      })

      it("add people by customer or e-mail, and change and remove them", async () => {
        const members = `${company("sydel")}/members`
        const added = await staff().post<{ member: Member }>(members, {
          email: given.people.consumer.email,
          role: "viewer",
        })
        expect(added.data).toMatchObject({
          member: {
            role: "viewer",
            customer: { email: given.people.consumer.email },
          },
          invitation: null,
        })
        const twice = await staff().post(members, {
          customer_id: given.people.sydelBuyer.customer_id,
          role: "buyer",
        })
        expect([twice.status, twice.data.message]).toEqual([
          422,
          expect.stringContaining("is a member of the company"),
        ])
        for (const body of [
          { role: "buyer" },
          { role: "owner", email: "a@b.test" },
          { role: "buyer", customer_id: "cus_none" },
          { role: "buyer", email: "a@b.test", customer_id: "cus_1" },
        ]) {
          expect((await staff().post(members, body)).status).toBe(400)
        }

        const id = given.members.sydelAdmin.id
        const demoted = await staff().post(`${members}/${id}`, {
          role: "viewer",
        })
        expect(demoted.data).toMatchObject({ member: { id, role: "viewer" } })
        expect((await staff().delete(`${members}/${id}`)).data).toEqual({
          id,
          object: "company_member",
          deleted: true,
        })
        const other = `${company("solna")}/members/${given.members.sydelBuyer.id}`
        expect((await staff().delete(other)).status).toBe(404)
        const { data } = await staff().get<{
          members: Member[]
          count: number
        }>(members, { query: { order: "created_at" } })
        expect([
          data.count,
          data.members.map(({ customer }) => customer.email),
        ]).toEqual([
          3,
          [
            "sydelbuyer@kund.test",
            "inboth@kund.test",
            given.people.consumer.email,
          ],
        ])
      })

      it("prefer the customer with an account over one without", async () => {
        const service = app.container.resolve(Modules.CUSTOMER)
        await service.createCustomers({ email: "eva@kund.test" })
        const person = await createPerson(given.store, {
          email: "eva@kund.test",
          first_name: "Eva",
        })
        const { data } = await staff().post(`${company("sydel")}/members`, {
          email: "eva@kund.test",
          role: "buyer",
        })
        expect(data).toMatchObject({
          member: { customer_id: person.customer_id },
        })
      })
    })
  },
})
