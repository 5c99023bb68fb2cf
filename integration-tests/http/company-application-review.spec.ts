import {
  provideVatRegistry,
  type VatRegistryAnswer,
} from "@medusa-b2b/company/vat-registry"
import {
  approveCompanyApplicationWorkflow,
  checkApplicantsVatIdWorkflow,
  askBackCompanyApplicationWorkflow,
  followUpCompanyApplicationWorkflow,
  rejectCompanyApplicationWorkflow,
  submitCompanyApplicationWorkflow,
  withdrawCompanyApplicationWorkflow,
} from "@medusa-b2b/company/workflows"
import { clearMails, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import {
  applicationActs,
  applicationStore,
  firm,
} from "../__fixtures__/applications"

const failingWorkflows = {
  submit: failsAfterwards(submitCompanyApplicationWorkflow),
  askBack: failsAfterwards(askBackCompanyApplicationWorkflow),
  followUp: failsAfterwards(followUpCompanyApplicationWorkflow),
  approve: failsAfterwards(approveCompanyApplicationWorkflow),
  reject: failsAfterwards(rejectCompanyApplicationWorkflow),
  withdraw: failsAfterwards(withdrawCompanyApplicationWorkflow),
  vatCheck: failsAfterwards(checkApplicantsVatIdWorkflow),
}

storeTest({
  name: "company application review",
  fixtures: applicationStore,
  suite: ({ app, given }) => {
    let acts: ReturnType<typeof applicationActs>
    afterEach(() => provideVatRegistry(null))
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

    it("shows what the register says of the VAT id, and gives it to the company", async () => {
      const { id } = await acts.apply()
      expect(await acts.detail(id)).toMatchObject({
        vat_check: null,
        vat_registry: "VIES",
      })
      const asked: string[] = []
      const answers = (answer: VatRegistryAnswer) =>
        provideVatRegistry({
          name: "test",
          check: async (vat_id) => {
            asked.push(vat_id)
            return answer
          },
        })
      const ask = async () =>
        (await succeed(acts.act(id, "vat-check"))).company_application

      answers({ result: "unavailable", note: "MS_UNAVAILABLE" })
      expect(await ask()).toMatchObject({
        status: "submitted",
        revision: 1,
        vat_registry: "test",
        vat_check: { result: "unavailable", note: "MS_UNAVAILABLE" },
      })
      answers({
        result: "valid",
        request_identifier: "WAPI1",
        registered_name: "ELFIRMA EK AB",
        registered_address: null,
      })
      expect((await ask()).vat_check).toMatchObject({
        vat_id: "SE556036079301",
        result: "valid",
        registered_name: "ELFIRMA EK AB",
        user_id: expect.stringMatching(/^user_/),
      })
      // Not reached afterwards: what is known stays known.
      answers({ result: "unavailable", note: "TIMEOUT" })
      expect((await ask()).vat_check).toMatchObject({ result: "valid" })
      expect(asked).toEqual(Array(3).fill("SE556036079301"))
      expect(await acts.count("company_application_vat_check")).toBe(3)

      const { company_application } = await succeed(
        acts.act(id, "approve", { as: "company" })
      )
      const { data } = await acts
        .staff()
        .get(`/admin/companies/${company_application.company_id}/tax`)
      expect(data).toMatchObject({
        tax: {
          vat_standing: "valid",
          vat_answer: { source: "registry", request_identifier: "WAPI1" },
        },
      })

      const without = await acts.apply({
        organization_number: "5566778899",
        vat_id: null,
        email: "b@b.example",
      })
      const refused = await acts.act(without.id, "vat-check")
      expect([refused.status, refused.data.message]).toEqual([
        400,
        expect.stringContaining("vat_id"),
      ])
      expect((await acts.act("capp_none", "vat-check")).status).toBe(404)
      expect(
        (
          await acts
            .visitor()
            .post(`/admin/company-applications/${id}/vat-check`)
        ).status
      ).toBe(401)
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

    describe("when a later step fails", () => {
      /** Every table that the workflows write to; the log only ever grows. */
      const TABLES = [
        "company",
        "company_address",
        "company_application",
        "company_application_approval",
        "company_application_entry",
        "company_application_vat_check",
        "company_vat_check",
        "company_invitation",
        "company_member",
        "customer",
        "customer_group",
      ]

      /** Mails that have gone or will go; one that is taken back stays as a row. */
      const mails = () =>
        acts
          .rows("outgoing_mail")
          .whereNot({ status: "cancelled" })
          .orderBy("id")
          .select("id", "kind")

      const everything = async () => ({
        mails: await mails(),
        ...Object.fromEntries(
          await Promise.all(
            TABLES.map(async (table) => [
              table,
              (
                await acts.rows(table).whereNull("deleted_at").orderBy("id")
              ).map(
                ({ updated_at: _updated, ...row }: Record<string, unknown>) =>
                  row
              ),
            ])
          )
        ),
      })

      const leavesNothing = async (
        what: keyof typeof failingWorkflows,
        input: object
      ) => {
        const before = await everything()
        const { errors } = await failingWorkflows[what](app.container).run({
          input: input as never,
          throwOnError: false,
        })
        expect(errors.map(({ error }) => error.message)).toEqual([
          "Something failed afterwards",
        ])
        expect(await everything()).toEqual(before)
      }

      it("an approval leaves neither company, address, person nor mail behind", async () => {
        const { id } = await acts.apply()
        await acts.mailTo(
          "anna@elfirma-ek.example",
          "company.application-received"
        )
        provideVatRegistry({
          name: "test",
          check: async () => ({
            result: "valid",
            request_identifier: null,
            registered_name: null,
            registered_address: null,
          }),
        })
        await leavesNothing("vatCheck", { id })
        await succeed(acts.act(id, "vat-check"))
        await leavesNothing("approve", { id, decision: { as: "company" } })
        await leavesNothing("approve", {
          id,
          decision: { as: "unit", parent_id: given.companies.stockholm.id },
        })
        await leavesNothing("approve", {
          id,
          decision: {
            as: "member",
            company_id: given.companies.sydel.id,
            role: "buyer",
          },
        })
        expect(await acts.detail(id)).toMatchObject({
          status: "submitted",
          revision: 1,
          matches: [],
        })
      })

      it("every other step of an application is taken back too", async () => {
        const { id } = await acts.apply()
        await acts.mailTo(
          "anna@elfirma-ek.example",
          "company.application-received"
        )
        await leavesNothing("askBack", { id, question: "Why?" })
        await leavesNothing("reject", { id, reason: "No" })
        await leavesNothing("withdraw", { id })
        await leavesNothing("followUp", {
          id,
          changes: { fields: { trade: "other" }, phone: "1" },
        })
        await leavesNothing("submit", {
          application: { ...firm, email: "b@b.example" },
        })
      })
    })
  },
})
