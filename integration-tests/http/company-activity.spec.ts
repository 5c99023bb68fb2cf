import { join } from "node:path"
import { listDoorContributors } from "@medusa-b2b/kit/door"
import {
  COMPANY_ACTIVITY_MODULE,
  type CompanyActivityModuleService,
} from "@medusa-b2b/company/modules/company-activity"
import type {
  CompanyActivityEntry,
  CompanyActivityListResponse,
} from "@medusa-b2b/company/types"
import { suspendCompanyWorkflow } from "@medusa-b2b/company/workflows"
import {
  placeOrderOf,
  removeMember,
  suspendCompany,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import "../__fixtures__/check-answers"
import { companyStore } from "../__fixtures__/company-store"

const failingSuspension = failsAfterwards(suspendCompanyWorkflow)

storeTest({
  name: "company activity",
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
    const service = (): CompanyActivityModuleService =>
      app.container.resolve(COMPANY_ACTIVITY_MODULE)
    const all = async (query: Record<string, unknown> = {}) =>
      (
        await staff().get<CompanyActivityListResponse>(
          "/admin/company-activity",
          { query: { limit: 200, ...query } }
        )
      ).data
    const seenBy = async (
      name: keyof typeof given.people,
      company: keyof typeof given.companies,
      query: Record<string, unknown> = {}
    ) =>
      as(name).get<CompanyActivityListResponse>(
        `/store/companies/${given.companies[company].id}/activity`,
        { query: { limit: 200, ...query } }
      )
    const actions = ({ activities }: CompanyActivityListResponse) =>
      activities.map(({ action, company }) => `${company?.name}: ${action}`)
    const suspend = (company: keyof typeof given.companies) =>
      suspendCompany(given.store, given.admin, given.companies[company])

    describe("what is recorded", () => {
      it("says who did what, with before and after, to staff", async () => {
        await suspend("solna")

        expect((await all()).activities[0]).toEqual({
          id: expect.stringMatching(/^cact_/),
          created_at: expect.stringMatching(/Z$/),
          action: "company.suspended",
          company: { id: given.companies.solna.id, name: "Nordbygg Solna" },
          subject: {
            type: "company",
            id: given.companies.solna.id,
            name: "Nordbygg Solna",
          },
          before: { status: "active", status_reason: null },
          // Why is a free text, in which people may be named.
          after: { status: "suspended", status_reason: "•••" },
          actor: {
            kind: "staff",
            id: given.admin.id,
            name: expect.any(String),
            reason: null,
          },
          on_behalf_of: null,
          channel: null,
          reverts_id: null,
        } satisfies CompanyActivityEntry)
      })

      it("has every change of companies and members, and none that changed nothing", async () => {
        const { count } = await all()
        const { solna, sydel } = given.companies
        const path = `/admin/companies/${solna.id}`
        await staff().post(path, { name: "Nordbygg Solna" })
        expect((await all()).count).toBe(count)

        await staff().post(path, { name: "Solna" })
        await staff().post(`${path}/move`, { parent_id: sydel.id })
        await suspend("solna")
        await staff().post(`${path}/activate`, {})
        const member = `/admin/companies/${given.members.buyer.company_id}/members/${given.members.buyer.id}`
        await staff().post(member, { role: "viewer" })
        await removeMember(given.store, given.admin, given.members.buyer)
        await staff().delete(path)

        const { activities, names } = await all({ limit: 7 })
        expect(
          activities.map(({ action, before, after }) => [action, before, after])
        ).toEqual([
          [
            "company.deleted",
            expect.objectContaining({ name: "Solna", status: "active" }),
            null,
          ],
          ["member.removed", { role: "viewer", is_default: true }, null],
          ["member.updated", { role: "buyer" }, { role: "viewer" }],
          [
            "company.activated",
            { status: "suspended", status_reason: "•••" },
            { status: "active", status_reason: null },
          ],
          [
            "company.suspended",
            { status: "active", status_reason: null },
            { status: "suspended", status_reason: "•••" },
          ],
          [
            "company.moved",
            { parent_id: given.companies.stockholm.id },
            { parent_id: sydel.id },
          ],
          ["company.updated", { name: "Nordbygg Solna" }, { name: "Solna" }],
        ])
        expect(names).toMatchObject({
          [sydel.id]: "Sydel Installation AB",
          [given.members.buyer.id]: "buyer Test",
        })
      })

      it("names a member who acts, as they are called today", async () => {
        await as("admin").post(
          `/store/companies/${given.companies.stockholm.id}/members/${given.members.viewer.id}`,
          { role: "finance" }
        )
        await app.container
          .resolve(Modules.CUSTOMER)
          .updateCustomers(given.people.admin.customer_id, {
            first_name: "Raderad",
            last_name: "",
          })

        const { activities } = await all({ limit: 1 })
        expect(activities[0]).toMatchObject({
          action: "member.updated",
          actor: {
            kind: "member",
            id: given.members.admin.id,
            name: "Raderad",
          },
        })
        const rows = await service().listCompanyActivities()
        expect(JSON.stringify(rows)).not.toMatch(/kund\.test|"admin Test"/)
      })

      it("has an order once, with who placed it and where", async () => {
        const { order, cart_id } = await placeOrderOf(
          given.store,
          as("buyer"),
          [{ article: given.articles["SKRUV-100"], quantity: 2 }]
        )
        const placed = () => all({ action: "order.placed" })
        expect((await placed()).activities).toEqual([
          expect.objectContaining({
            company: expect.objectContaining({
              id: given.companies.stockholm.id,
            }),
            subject: {
              type: "order",
              id: order.id,
              name: `#${order.display_id}`,
            },
            actor: expect.objectContaining({ name: "buyer Test" }),
            on_behalf_of: null,
            channel: "shop",
          }),
        ])

        const { data } = await app.container
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "door_run",
            fields: ["id"],
            filters: { order_id: order.id },
          })
        await listDoorContributors()
          .find(({ name }) => name === "company.activity")
          ?.finish?.({
            run: { id: data[0].id, cart_id },
            order_id: order.id,
            container: app.container,
          })
        expect((await placed()).count).toBe(1)
      })

      it("says of what was taken back that it was", async () => {
        const { errors } = await failingSuspension(app.container).run({
          input: { id: given.companies.solna.id },
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)

        const [reverted, suspended] = (await all({ limit: 2 })).activities
        expect(suspended).toMatchObject({
          action: "company.suspended",
          actor: { kind: "system", name: null, reason: "workflow" },
        })
        expect(reverted).toMatchObject({
          action: "company.suspended.reverted",
          reverts_id: suspended.id,
          before: { status: "suspended" },
          after: { status: "active" },
        })
      })

      it("cannot be taken out again, nor changed", async () => {
        const knex = app.container.resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        const before = await service().listCompanyActivities()
        const [{ id }] = before
        for (const attempt of [
          () => knex.raw("delete from company_activity"),
          () => knex.raw("truncate company_activity"),
          () => knex.raw("update company_activity set actor_id = null"),
          () => service().deleteCompanyActivities([id]),
          () => service().softDeleteCompanyActivities([id]),
          () => service().updateCompanyActivities({ id, action: "x" } as never),
        ]) {
          await expect(attempt()).rejects.toThrow()
        }
        expect(await service().listCompanyActivities()).toEqual(before)
      })
    })

    describe("a company's admins", () => {
      it("see their company's and those below it, without the merchant's people and notes", async () => {
        await suspend("solna")
        await suspend("sydel")
        await staff().post(`/admin/companies/${given.companies.solna.id}`, {
          representative_id: given.admin.id,
          metadata: { rating: "C" },
          time_zone: "Europe/Helsinki",
        })

        const { data, status } = await seenBy("admin", "stockholm")
        expect(status).toBe(200)
        expect(data.activities[0]).toMatchObject({
          action: "company.updated",
          before: { time_zone: "Europe/Stockholm" },
          after: { time_zone: "Europe/Helsinki" },
          actor: { kind: "staff", id: null, name: null },
        })
        expect(data.activities[1]).toMatchObject({
          action: "company.suspended",
          after: { status: "suspended" },
        })
        expect(
          new Set(actions(data).map((each) => each.split(":")[0]))
        ).toEqual(new Set(["Nordbygg Solna", "Nordbygg Stockholm AB"]))
        expect(JSON.stringify(data)).not.toMatch(
          new RegExp(`${given.admin.id}|rating|representative_id|Sydel`)
        )
      })

      it("see one company alone when they ask for it", async () => {
        await suspend("solna")
        const { data } = await seenBy("groupAdmin", "stockholm", {
          scope: "company",
        })
        expect(actions(data).join()).not.toMatch("Solna")
        expect(data.count).toBeGreaterThan(0)
      })

      it("are not told where a branch came from that is not theirs", async () => {
        await staff().post(
          `/admin/companies/${given.companies.solna.id}/move`,
          { parent_id: given.companies.sydel.id }
        )
        const { data } = await seenBy("sydelAdmin", "sydel")
        expect(data.activities[0]).toMatchObject({
          action: "company.moved",
          before: { parent_id: "•••" },
          after: { parent_id: given.companies.sydel.id },
        })
        expect(JSON.stringify(data)).not.toMatch(given.companies.stockholm.id)
      })

      it("alone may: not other roles, other companies or visitors", async () => {
        const path = `/store/companies/${given.companies.stockholm.id}/activity`
        for (const [caller, status] of [
          [as("buyer"), 403],
          [as("finance"), 403],
          [as("sydelAdmin"), 404],
          [as("removed"), 404],
          [as("consumer"), 404],
          [asVisitor(given.store), 401],
        ] as const) {
          for (const each of [path, `${path}/export`]) {
            const answer = await caller.get(each)
            expect([each, answer.status]).toEqual([each, status])
            expect(JSON.stringify(answer.data)).not.toMatch("company.created")
          }
        }
        // The branch above is not in a unit's log.
        expect((await seenBy("solnaBuyer", "solna")).status).toBe(403)
        expect(
          (await asVisitor(given.store).get("/admin/company-activity")).status
        ).toBe(401)
        expect((await as("admin").get("/admin/company-activity")).status).toBe(
          401
        )
      })
    })
  },
})
