import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { eraseOldApplications } from "@medusa-b2b/company/workflows"
import { createPerson, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { eventually } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asVisitor,
  type Caller,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { firm } from "../__fixtures__/applications"
import { traces } from "../__fixtures__/traces"

storeTest({
  name: "erasure by e-mail address",
  fixtures: wholesaleStore,
  suite: ({ app, given, waitForWorkflows }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    afterEach(() => jest.restoreAllMocks())
    const { knex, tablesWith, applied } = traces(app, given, waitForWorkflows)

    it("forgets whoever has an e-mail address, customers or not", async () => {
      const email = "ansgar@glomskog.test"
      const stockholm = `/admin/companies/${given.companies.stockholm.id}`
      await applied(email)
      await succeed(
        staff().post(`${stockholm}/invitations`, {
          email,
          last_name: "Glömskog",
          role: "buyer",
        })
      )
      await app.container
        .resolve<{ createCompanyContactPoints: (row: object) => unknown }>(
          "company_address"
        )
        .createCompanyContactPoints({
          company_id: given.companies.stockholm.id,
          name: "Ansgar Glömskog",
          email,
          papers: ["reminder"],
        })
      await waitForWorkflows()
      // Letters on their way would be noted after the first look.
      await eventually(async () =>
        expect(
          await knex()("outgoing_mail").whereNot("status", "sent")
        ).toEqual([])
      )
      const texts = [email, "Glömskog", "070-7654321", "Glömska"]
      const places = await tablesWith(texts)
      expect(places).toEqual(
        expect.arrayContaining([
          "company_application",
          "company_contact_point",
          "company_invitation",
          "outgoing_mail",
        ])
      )
      expect(places).not.toContain("customer")

      const ask = (by: Caller, address: string) =>
        by.get<{ personal_data: Record<string, unknown[]> }>(
          "/admin/personal-data",
          { query: { email: address } }
        )
      const told = (await ask(staff(), "Ansgar@Glomskog.test")).data
      expect(told.personal_data).toMatchObject({
        email,
        customers: [],
        company_applications: [{ company_name: "Minnet AB" }],
        company_invitations: [{ email, role: "buyer" }],
        company_contact_points: [{ name: "Ansgar Glömskog" }],
        mails: expect.arrayContaining([
          expect.objectContaining({ recipient: email }),
        ]),
      })
      expect(JSON.stringify(told)).not.toContain("token_hash")
      // Others' stay: a stranger's, and that of somebody with nearly the same address.
      const other = await createPerson(given.store, {
        email: "ansgarXglomskog@kund.test",
        first_name: "Nära",
      })
      const erase = (by: Caller, address: string) =>
        by.post("/admin/personal-data/erase", { email: address })
      expect((await erase(staff(), "ansgar_glomskog@kund.test")).status).toBe(
        200
      )
      expect(await tablesWith([other.email])).toContain("customer")
      expect(await tablesWith(texts)).toEqual(places)

      const nobody = asVisitor(given.store)
      expect((await erase(nobody, email)).status).toBe(401)
      expect((await ask(nobody, email)).status).toBe(401)
      expect(await tablesWith(texts)).toEqual(places)

      expect(await erase(staff(), "Ansgar@Glomskog.test")).toMatchObject({
        status: 200,
        data: { erased: true },
      })
      await waitForWorkflows()
      expect(await tablesWith(texts)).toEqual([])
      expect(
        (await knex()("company_activity").orderBy("created_at", "desc"))[0]
      ).toMatchObject({ action: "contact.erased", subject_type: "contact" })
      expect((await ask(staff(), email)).data.personal_data).toMatchObject({
        company_applications: [],
        company_invitations: [],
        mails: [],
      })

      // Who is a customer is forgotten as one, with the rest.
      await succeed(erase(staff(), other.email))
      expect(await tablesWith([other.email])).toEqual([])
    })

    it("forgets who applied in vain after the days of the option; whoever is known otherwise is not forgotten", async () => {
      const { email: known } = given.people.buyer
      const waiting = "vera@vantar.test"
      await applied("ansgar@glomskog.test")
      for (const email of [known, waiting]) {
        await succeed(
          asVisitor(given.store).post("/store/company-applications", {
            ...firm,
            email,
            last_name: "Uppgift",
          })
        )
      }
      const applications = () => knex()("company_application")
      for (const { id } of await applications().whereNot("email", waiting)) {
        await succeed(
          staff().post(`/admin/company-applications/${id}/reject`, {
            reason: "Minnet AB köper inget av oss",
          })
        )
      }
      await waitForWorkflows()
      await eventually(async () =>
        expect(
          await knex()("outgoing_mail").whereNot("status", "sent")
        ).toEqual([])
      )
      const texts = ["ansgar@glomskog.test", "Glömskog", "070-7654321"]
      const places = await tablesWith(texts)
      expect(places).toEqual(
        expect.arrayContaining(["company_application", "outgoing_mail"])
      )
      const options = await app.container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .getOptions()
      const daysPass = (days: number) =>
        applications().update({
          updated_at: knex().raw("updated_at - ? * interval '1 day'", [days]),
        })

      await daysPass(29)
      expect(await eraseOldApplications(app.container)).toBe(0)
      jest.replaceProperty(options, "application_retention_days", 30)
      expect(await eraseOldApplications(app.container)).toBe(0)
      expect(await tablesWith(texts)).toEqual(places)

      await daysPass(1)
      expect(await eraseOldApplications(app.container)).toBe(2)
      await waitForWorkflows()
      expect(await tablesWith(texts)).toEqual([])
      expect(await applications().pluck("email")).toEqual([waiting])
      // A buyer goes on being one, and has had mails.
      expect(await tablesWith([known])).toEqual(
        expect.arrayContaining(["customer", "outgoing_mail"])
      )
      expect(
        await knex()("company_activity")
          .where("action", "company-application.erased")
          .select("company_id", "actor_kind", "before", "after")
      ).toEqual(
        [1, 2].map(() => ({
          company_id: null,
          actor_kind: "system",
          before: { status: "rejected" },
          after: null,
        }))
      )
      expect(await eraseOldApplications(app.container)).toBe(0)
    })
  },
})
