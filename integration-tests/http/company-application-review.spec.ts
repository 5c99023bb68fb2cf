import { clearMails } from "@medusa-b2b/testing/outcomes"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { applicationActs, applicationStore } from "../__fixtures__/applications"

storeTest({
  name: "company application review",
  fixtures: applicationStore,
  suite: ({ app, given }) => {
    let acts: ReturnType<typeof applicationActs>
    beforeEach(async () => {
      await clearMails()
      acts = applicationActs(app, given)
    })

    it("shows staff whose a firm may be, and lets it join as unit or member", async () => {
      const { id } = await acts.apply({
        organization_number: "556677-8899",
        vat_id: null,
        email: "ny@kund.test",
      })
      const { matches } = await acts.detail(id)
      expect(matches).toEqual([
        expect.objectContaining({
          id: given.companies.stockholm.id,
          name: "Nordbygg Stockholm AB",
          reasons: ["organization_number", "member_domain"],
          ancestors: [
            { id: given.companies.group.id, name: "Nordbygg Gruppen" },
          ],
        }),
        ...[
          given.companies.group,
          given.companies.solna,
          given.companies.sydel,
          given.companies.vilande,
        ]
          .map((each) => each.id)
          .sort()
          .map((each) =>
            expect.objectContaining({ id: each, reasons: ["member_domain"] })
          ),
      ])

      // The number is taken: as a company of its own it cannot be, and stays open.
      expect(await acts.act(id, "approve", { as: "company" })).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("already exists") },
      })
      expect(await acts.detail(id)).toMatchObject({
        status: "submitted",
        revision: 1,
      })
      expect(await acts.count("company")).toBe(5)

      const unit = await succeed(
        acts.act(id, "approve", {
          as: "unit",
          parent_id: given.companies.stockholm.id,
        })
      )
      const { data } = await acts
        .staff()
        .get(`/admin/companies/${unit.company_application.company_id}`)
      expect(data).toMatchObject({
        company: {
          kind: "unit",
          parent_id: given.companies.stockholm.id,
          organization_number: null,
        },
      })

      const colleague = await acts.apply({ email: "till@kund.test" })
      const joined = await succeed(
        acts.act(colleague.id, "approve", {
          as: "member",
          company_id: given.companies.sydel.id,
          role: "viewer",
        })
      )
      expect(joined.company_application).toMatchObject({
        outcome: "member",
        company: { id: given.companies.sydel.id },
      })
      expect(await acts.count("company")).toBe(6)
      expect(await acts.count("company_address")).toBe(2)
    })

    it("lets one of several deciders through, and makes one company", async () => {
      const { id } = await acts.apply()
      const answers = await Promise.all([
        acts.act(id, "approve", { as: "company", revision: 1 }),
        acts.act(id, "approve", { as: "company", revision: 1 }),
        acts.act(id, "reject", { reason: "No", revision: 1 }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200, 400, 400,
      ])
      const { status } = await acts.detail(id)
      expect(await acts.count("company")).toBe(status === "approved" ? 6 : 5)
    })

    it("masks a sole trader's number everywhere but on the page itself", async () => {
      const { id } = await acts.apply({
        organization_number: "198501011236",
        vat_id: "SE850101123601",
      })
      expect(await acts.detail(id)).toMatchObject({
        organization_number: "850101-1236",
      })
      const list = await acts.queue({ q: "850101-1236" })
      expect(list).toMatchObject([{ organization_number: "850101-****" }])
      const mail = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-received"
      )
      const approved = await succeed(acts.act(id, "approve", { as: "company" }))
      const log = await acts.rows("company_activity").select("before", "after")
      expect(JSON.stringify([list, mail.text, log])).not.toContain("1236")
      expect(approved.company_application.status).toBe("approved")

      const again = await acts.apply({
        organization_number: "850101-1236",
        email: "b@b.example",
      })
      const refused = await acts.act(again.id, "approve", { as: "company" })
      expect(refused.data.message).toContain("850101-****")
    })
  },
})
