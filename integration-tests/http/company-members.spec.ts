import { join } from "node:path"
import { asAdmin, asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { companyStore } from "../__fixtures__/company-store"

type Member = { id: string; role: string; customer: { email: string } }

storeTest({
  name: "company members",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ given }) => {
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
    describe("buyers", () => {
      it("list the companies that they may act for, the default one first", async () => {
        const { data } = await as("inBoth").get("/store/companies")
        expect(data).toMatchObject({
          companies: [
            {
              id: given.companies.stockholm.id,
              role: "buyer",
              is_default: true,
            },
            { id: given.companies.sydel.id, role: "buyer", is_default: false },
          ],
        })
        expect((await as("consumer").get("/store/companies")).data).toEqual({
          companies: [],
        })
        const visitor = await asVisitor(given.store).get("/store/companies")
        expect(visitor.status).toBe(401)
      })

      it("see their company and its neighbours as far as their role reaches", async () => {
        const path = (name: keyof typeof given.companies) =>
          `/store/companies/${given.companies[name].id}`
        const solna = {
          id: given.companies.solna.id,
          name: "Nordbygg Solna",
          kind: "unit",
        }
        const seen = async (
          name: keyof typeof given.people,
          of: keyof typeof given.companies
        ) => {
          const { status, data } = await as(name).get<{ company: object }>(
            path(of)
          )
          return status === 200 ? data.company : status
        }

        // Inherited from the group.
        await staff().post(company("group"), { gln: "7300010000001" })
        expect(await seen("buyer", "stockholm")).toEqual({
          id: given.companies.stockholm.id,
          name: "Nordbygg Stockholm AB",
          kind: "legal_entity",
          parent_id: given.companies.group.id,
          status: "active",
          organization_number: "556677-8899",
          vat_id: "SE556677889901",
          currency_code: null,
          gln: "7300010000001",
          peppol_id: null,
          language: null,
          time_zone: "Europe/Stockholm",
          reference_rules: {},
          parent: null,
          children: [],
        })
        expect(await seen("admin", "stockholm")).toMatchObject({
          parent: null,
          children: [solna],
        })
        expect(await seen("groupAdmin", "solna")).toMatchObject({
          parent: { id: given.companies.stockholm.id },
        })
        expect(await seen("buyer", "solna")).toBe(404)
        expect(await seen("buyer", "group")).toBe(404)
        expect(await seen("sydelAdmin", "stockholm")).toBe(404)
        expect(await seen("removed", "stockholm")).toBe(404)
        // A member there too, but acting for another company.
        expect(await seen("inBoth", "sydel")).toBe(404)
      })

      it("manage members as far as they may, and never remove the last admin", async () => {
        const members = `/store/companies/${given.companies.stockholm.id}/members`
        const one = (name: keyof typeof given.members) =>
          `${members}/${given.members[name].id}`
        const roleOf = async (name: keyof typeof given.members) => {
          const { data } = await staff().get<{ members: Member[] }>(
            `${company("stockholm")}/members`
          )
          return data.members.find(({ id }) => id === given.members[name].id)
            ?.role
        }

        const list = await as("approver").get<{
          members: object[]
          count: number
        }>(members)
        expect([list.status, list.data.count]).toEqual([200, 6])
        expect(Object.keys(list.data.members[0]).sort()).toEqual([
          "company_id",
          "created_at",
          "customer",
          "customer_id",
          "id",
          "role",
          "status",
        ])
        expect((await as("buyer").get(members)).status).toBe(403)
        for (const name of ["buyer", "approver", "viewer"] as const) {
          const answer = await as(name).post(one("finance"), { role: "admin" })
          expect([name, answer.status]).toEqual([name, 403])
        }
        expect((await as("sydelAdmin").delete(one("buyer"))).status).toBe(404)
        expect(await roleOf("finance")).toBe("finance")

        const changed = await as("admin").post(one("viewer"), {
          role: "approver",
        })
        expect(changed.data).toMatchObject({ member: { role: "approver" } })
        for (const attempt of [
          as("admin").post(one("admin"), { role: "buyer" }),
          as("admin").delete(one("admin")),
          as("groupAdmin").delete(one("admin")),
        ]) {
          const { status, data } = await attempt
          expect([status, data.message]).toEqual([
            400,
            expect.stringContaining("is the last admin of the company"),
          ])
        }
        expect(await roleOf("admin")).toBe("admin")

        expect((await as("groupAdmin").delete(one("buyer"))).status).toBe(200)
        expect(await roleOf("buyer")).toBeUndefined()
        expect((await as("buyer").get("/store/buyer")).data).toMatchObject({
          buyer: { company: null },
        })
      })
    })
  },
})
