import { join } from "node:path"
import type { CompanyActivityListResponse } from "@medusa-b2b/company/types"
import { suspendCompany } from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import "../__fixtures__/check-answers"
import { companyStore } from "../__fixtures__/company-store"

storeTest({
  name: "company activity list",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const all = async (query: Record<string, unknown> = {}) =>
      (
        await staff().get<CompanyActivityListResponse>(
          "/admin/company-activity",
          { query: { limit: 200, ...query } }
        )
      ).data
    const actions = ({ activities }: CompanyActivityListResponse) =>
      activities.map(({ action, company }) => `${company?.name}: ${action}`)
    const suspend = (company: keyof typeof given.companies) =>
      suspendCompany(given.store, given.admin, given.companies[company])

    describe("filters and pages", () => {
      it("find by company and below, action, person, subject and text", async () => {
        await suspend("solna")
        const { solna, stockholm, group, sydel } = given.companies
        const created = { action: "company.created" }

        expect(
          actions(await all({ ...created, company_id: stockholm.id }))
        ).toEqual([
          "Nordbygg Solna: company.created",
          "Nordbygg Stockholm AB: company.created",
        ])
        expect(
          (await all({ ...created, company_id: group.id, scope: "company" }))
            .count
        ).toBe(1)
        expect(
          (await all({ ...created, q: "sydel inst" })).activities[0].company?.id
        ).toBe(sydel.id)
        expect(
          (await all({ action: ["company.suspended", "company.moved"] })).count
        ).toBe(2)
        expect((await all({ subject_id: solna.id })).count).toBe(2)
        expect(
          (
            await all({ q: "buyer@kund.test", subject_type: "company_member" })
          ).activities.map(({ subject }) => subject.name)
        ).toContain("buyer Test")
        expect((await all({ actor_id: given.members.admin.id })).count).toBe(0)
        expect((await all({ actor_kind: "staff" })).count).toBe(
          (await all()).count
        )
        expect((await all({ q: "100%_" })).count).toBe(0)
        expect((await all({ company_id: "comp_none" })).count).toBe(0)
      })

      it("find by time, from a moment on and before one", async () => {
        const { activities } = await all({ limit: 200 })
        const middle = activities[5].created_at
        const from = await all({ from: middle })
        const to = await all({ to: middle })
        expect(from.activities.every((each) => each.created_at >= middle)).toBe(
          true
        )
        expect(to.activities.every((each) => each.created_at < middle)).toBe(
          true
        )
        expect(from.count + to.count).toBe(activities.length)
      })

      it("keep a deleted company's log", async () => {
        const { solna, stockholm } = given.companies
        await staff().delete(`/admin/companies/${solna.id}`)
        expect(
          (await all({ company_id: solna.id })).activities[0]
        ).toMatchObject({
          action: "company.deleted",
          company: { name: "Nordbygg Solna" },
        })
        expect(
          actions(await all({ company_id: stockholm.id, limit: 1 }))
        ).toEqual(["Nordbygg Solna: company.deleted"])
      })

      it("go from page to page without gap or overlap", async () => {
        const whole = await all()
        const pages = []
        for (let offset = 0; offset < whole.count; offset += 7) {
          pages.push(...(await all({ limit: 7, offset })).activities)
        }
        expect(pages).toEqual(whole.activities)
        expect(
          (
            await staff().get("/admin/company-activity", {
              query: { limit: 201 },
            })
          ).status
        ).toBe(400)
      })
    })

    describe("the file", () => {
      it("holds the filtered log, for Excel, without running formulas", async () => {
        const { solna } = given.companies
        await staff().post(`/admin/companies/${solna.id}`, {
          name: '=HYPERLINK("http://evil.test")',
        })
        const { data, headers } = await app.api.get<ArrayBuffer>(
          "/admin/company-activity/export",
          {
            params: { subject_id: solna.id, delimiter: "semicolon" },
            headers: { authorization: `Bearer ${given.admin.token}` },
            responseType: "arraybuffer",
          }
        )
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(headers["content-disposition"]).toMatch(
          /^attachment; filename="activity-\d{4}-\d\d-\d\d\.csv"$/
        )
        const [head, updated, created, end] = Buffer.from(data)
          .toString("utf8")
          .split("\r\n")
        expect(head).toMatch(/^\uFEFFcreated_at;action;company;/)
        expect(updated).toMatch(
          `;company.updated;"'=HYPERLINK(""http://evil.test"")";${solna.id};`
        )
        expect(created).toMatch(";company.created;")
        expect(end).toBe("")
      })

      /** Entries of one moment each time: as an import leaves them. */
      const fill = async (
        name: string,
        count: number,
        moment: string
      ): Promise<void> => {
        await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            `insert into company_activity (id, company_id, action, subject_type, subject_id, actor_kind, created_at)
             select 'cact_' || ? || lpad(n::text, 6, '0'), ?, 'company.updated', 'company', ?, 'staff', ${moment}
             from generate_series(1, ${count}) n`,
            [name, given.companies.solna.id, given.companies.solna.id]
          )
      }

      const idsIn = (file: string): string[] =>
        (file.match(/cact_[a-z]+\d{6}(?=\r\n)/g) ?? []).sort()

      const listed = async (): Promise<string[]> => {
        const ids: string[] = []
        const query = { company_id: given.companies.solna.id, q: "updated" }
        const { count } = await all({ ...query, limit: 1 })
        for (let offset = 0; offset < count; offset += 200) {
          const { activities } = await all({ ...query, offset })
          ids.push(...activities.map(({ id }) => id))
        }
        return ids.sort()
      }

      it("has every entry once, however many there are, at whatever moment they came", async () => {
        await fill("a", 1100, "date_trunc('second', now())")
        // Times finer than JavaScript's.
        await fill("b", 700, "now() - interval '1.000123 seconds'")
        await fill(
          "c",
          700,
          "date_trunc('second', now()) + n * interval '7 microseconds'"
        )
        const ids = [
          ["a", 1100],
          ["b", 700],
          ["c", 700],
        ].flatMap(([name, count]) =>
          Array.from(
            { length: Number(count) },
            (_, index) => `cact_${name}${String(index + 1).padStart(6, "0")}`
          )
        )
        const path = `companies/${given.companies.solna.id}/activity/export`
        const { data: theirs } = await asBuyer(
          given.store,
          given.people.admin.token
        ).get<string>(`/store/${path}`)
        const { data: ours } = await staff().get<string>(
          "/admin/company-activity/export",
          { query: { company_id: given.companies.solna.id } }
        )

        expect(idsIn(theirs)).toEqual(ids)
        expect(idsIn(ours)).toEqual(ids)
        expect(await listed()).toEqual(ids)
      })
    })
  },
})
