import { clearMails, sentMails } from "@medusa-b2b/testing/outcomes"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import {
  address,
  APPLICATIONS,
  applicationActs,
  applicationStore,
  firm,
  tokenIn,
} from "../__fixtures__/applications"

storeTest({
  name: "company applications",
  fixtures: applicationStore,
  suite: ({ app, given }) => {
    let acts: ReturnType<typeof applicationActs>
    beforeEach(async () => {
      await clearMails()
      acts = applicationActs(app, given)
    })

    it("goes from application over question and answer to a company", async () => {
      const answer = await acts.visitor().post(APPLICATIONS, firm)
      expect(answer).toMatchObject({ status: 200, data: { received: true } })
      const [{ id }] = await acts.queue({ status: ["submitted", "asked_back"] })
      const received = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-received"
      )
      expect(received).toMatchObject({
        subject: "Vi har tagit emot er ansökan",
      })
      // Nobody has looked at the name yet, and the address may be anybody's.
      expect(received.text).not.toContain("Anna")

      // Nothing is there before it is approved.
      const companiesBefore = await acts.count("company")
      const asked = await acts.act(id, "ask-back", {
        question: "Har ni behörighet?",
      })
      expect(asked.data.company_application).toMatchObject({
        status: "asked_back",
      })
      const question = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-question"
      )
      expect(question.text).toContain("Har ni behörighet?")
      const token = tokenIn(question.text)

      const seen = await acts
        .visitor()
        .post(`${APPLICATIONS}/look-up`, { token })
      expect(seen.data).toMatchObject({
        company_application: {
          status: "asked_back",
          organization_number: "556036-0793",
          vat_id: "SE556036079301",
          fields: { trade: "electrical", employees: 12 },
          history: [
            { kind: "submitted" },
            { kind: "question", text: "Har ni behörighet?" },
          ],
        },
      })
      // Not who asked, and nothing about companies.
      expect(JSON.stringify(seen.data)).not.toMatch(/user_|matches|comp_/)

      const answered = await acts.visitor().post(`${APPLICATIONS}/follow-up`, {
        token,
        text: "Ja, AL sedan 2019",
        changes: { fields: { trade: "electrical", authorisation: "123" } },
      })
      expect(answered.data).toMatchObject({
        company_application: {
          status: "submitted",
          fields: { trade: "electrical", authorisation: "123" },
        },
      })
      const told = await acts.mailTo(
        given.admin.email,
        "company.application-answered"
      )
      expect(told.text).toContain("Ja, AL sedan 2019")
      expect(told.text).toContain(`/app/companies/applications/${id}`)

      expect(await acts.count("company")).toBe(companiesBefore)
      const review = await acts.detail(id)
      expect(review).toMatchObject({
        revision: 3,
        matches: [],
        checks: [
          { name: "organization_number", outcome: "ok" },
          { name: "vat_id", outcome: "ok" },
          { name: "vat_id_belongs", outcome: "ok" },
        ],
      })

      const stale = await acts.act(id, "approve", {
        as: "company",
        revision: 1,
      })
      expect(stale).toMatchObject({
        status: 400,
        data: {
          message: expect.stringContaining("changed since you looked"),
        },
      })
      const approved = await acts.act(id, "approve", {
        as: "company",
        revision: 3,
      })
      expect(approved.data.company_application).toMatchObject({
        status: "approved",
        outcome: "company",
        company: { name: "Elfirma Ek AB" },
        history: [
          { kind: "submitted", user: null },
          { kind: "question", user: { id: given.admin.id } },
          { kind: "answer", user: null },
          { kind: "approved", user: { id: given.admin.id } },
        ],
      })
      const company_id = String(approved.data.company_application.company_id)
      const { data } = await acts.staff().get(`/admin/companies/${company_id}`)
      expect(data).toMatchObject({
        company: {
          kind: "legal_entity",
          status: "active",
          organization_number: "556036-0793",
          vat_id: "SE556036079301",
          language: "sv",
          country_code: "se",
        },
      })
      expect(
        await acts
          .rows("company_address")
          .where({ company_id })
          .orderBy("label")
          .select("label", "address_1", "is_bill_to", "is_ship_to")
      ).toEqual([
        {
          label: "Fakturaadress",
          address_1: "Storgatan 1",
          is_bill_to: true,
          is_ship_to: false,
        },
        {
          label: "Leveransadress",
          address_1: "Lagergatan 2",
          is_bill_to: false,
          is_ship_to: true,
        },
      ])
      expect(
        await acts
          .rows("company_activity")
          .where({ subject_id: id })
          .orderBy("created_at")
          .select("action", "actor_kind", "company_id")
      ).toEqual([
        {
          action: "company-application.submitted",
          actor_kind: "member",
          company_id: null,
        },
        {
          action: "company-application.asked-back",
          actor_kind: "staff",
          company_id: null,
        },
        {
          action: "company-application.followed-up",
          actor_kind: "member",
          company_id: null,
        },
        {
          action: "company-application.approved",
          actor_kind: "staff",
          company_id,
        },
      ])
      await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-approved"
      )
      // Nobody is a member before they have accepted.
      expect(
        await acts
          .rows("company_invitation")
          .where({ company_id })
          .select("email", "role", "language", "status", "invited_by_user_id")
      ).toEqual([
        {
          email: "anna@elfirma-ek.example",
          role: "admin",
          language: "sv",
          status: "pending",
          invited_by_user_id: given.admin.id,
        },
      ])
      expect(
        await acts.rows("company_member").where({ company_id }).select("id")
      ).toEqual([])
      const invitation = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.invitation"
      )
      expect(invitation.text).toContain("Elfirma Ek AB")

      // Over is over, for both sides.
      expect(await acts.act(id, "reject", { reason: "No" })).toMatchObject({
        status: 400,
        data: { message: expect.stringContaining("has been approved") },
      })
      expect(
        (await acts.visitor().post(`${APPLICATIONS}/withdraw`, { token }))
          .status
      ).toBe(400)
    })

    it("is rejected with a reason, and withdrawn by who applied", async () => {
      const first = await acts.apply()
      expect((await acts.act(first.id, "reject", {})).status).toBe(400)
      await succeed(acts.act(first.id, "reject", { reason: "Bara elfirmor" }))
      const mail = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-rejected"
      )
      expect(mail.text).toContain("Bara elfirmor")

      await clearMails()
      const second = await acts.apply()
      const received = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-received"
      )
      const token = tokenIn(received.text)
      await succeed(acts.visitor().post(`${APPLICATIONS}/withdraw`, { token }))
      expect(await acts.detail(second.id)).toMatchObject({
        status: "withdrawn",
        open_since: null,
      })
      expect(await acts.count("company")).toBe(5)
      expect(await acts.queue({ status: ["submitted", "asked_back"] })).toEqual(
        []
      )
    })

    it("answers alike for known and unknown firms, and stores no more than allowed", async () => {
      const ask = async (changes: object) => {
        const { status, data, headers } = await acts
          .visitor()
          .post(APPLICATIONS, {
            ...firm,
            ...changes,
          })
        const { date: _date, etag: _etag, ...rest } = headers
        return { status, data, headers: Object.keys(rest).sort() }
      }
      const unknown = await ask({})
      expect(unknown).toMatchObject({ status: 200, data: { received: true } })
      for (const known of [
        { organization_number: "556677-8899", vat_id: "SE556677889901" },
        { email: given.people.buyer.email },
        { email: "new@kund.test" },
        { email: given.people.consumer.email },
        { email: "x@kund.test", organization_number: "556677-8899" },
        { email: "x@kund.test", organization_number: "559000-1235" },
        { email: "x@kund.test", organization_number: "559000-2340" },
        // The fourth with this address: not stored.
        { email: "x@kund.test", organization_number: "559000-3454" },
        { email: "robot@kund.test", website: "https://spam.example" },
      ]) {
        expect(await ask(known)).toEqual(unknown)
      }
      const all = await acts.queue()
      expect(all.map(({ email }) => email).sort()).toEqual(
        [
          "anna@elfirma-ek.example",
          "anna@elfirma-ek.example",
          given.people.buyer.email,
          given.people.consumer.email,
          "new@kund.test",
          "x@kund.test",
          "x@kund.test",
          "x@kund.test",
        ].sort()
      )
      // Refusals name what is wrong with the form alone, known or not.
      for (const organization_number of ["556677-8898", "556036-0794"]) {
        expect(
          (
            await acts
              .visitor()
              .post(APPLICATIONS, { ...firm, organization_number })
          ).data
        ).toMatchObject({ code: "organization_number.check_digit" })
      }
    })

    it("lets strangers stand in no firm's way, neither with its number nor with a flood", async () => {
      const { applications_per_hour } = await app.container
        .resolve<{ getOptions(): Promise<Record<string, number>> }>("company")
        .getOptions()
      const apply = (email: string, from: string) => {
        const headers = { "x-forwarded-for": from }
        return acts
          .visitor()
          .post(APPLICATIONS, { ...firm, email }, { headers })
      }
      for (let at = 0; at < applications_per_hour; at++) {
        // What the sender itself puts in front of the proxy's word does not count.
        const { status } = await apply(
          `s${at}@stranger.test`,
          `192.0.2.${at}, 203.0.113.9`
        )
        expect(status).toBe(200)
      }
      expect(await apply("one@stranger.test", "203.0.113.9")).toMatchObject({
        status: 429,
        headers: { "retry-after": expect.stringMatching(/^\d+$/) },
      })
      expect((await apply(firm.email, "198.51.100.1")).status).toBe(200)
      const taken = applications_per_hour + 1
      expect(await acts.count("company_application")).toBe(taken)
    })

    it("names every fault at once, and stores nothing", async () => {
      const { status, data } = await acts.visitor().post(APPLICATIONS, {
        ...firm,
        organization_number: "556036-0794",
        vat_id: "DE136695977",
        billing_address: { ...address, country_code: "xx" },
        fields: { trade: "fishing", colour: "red" },
      })
      expect({ status, data }).toMatchObject({
        status: 400,
        data: {
          code: "billing_address.country_code.unknown,organization_number.check_digit,vat_id.check_digit,fields.trade.choice,fields.colour.unknown",
        },
      })
      expect(await acts.queue()).toEqual([])
      expect(await sentMails()).toEqual([])
      const form = await acts.visitor().get("/store/company-applications/form")
      expect(form.data).toMatchObject({
        application_form: {
          home_country: "se",
          countries: expect.arrayContaining(["se", "de", "no"]),
          fields: [
            { key: "trade", type: "choice", required: true },
            { key: "authorisation" },
            { key: "employees" },
          ],
        },
      })
    })

    it("is nobody else's business", async () => {
      const { id } = await acts.apply()
      for (const token of ["", "wrong", id, "a".repeat(43)]) {
        for (const [what, more] of [
          ["look-up", {}],
          ["follow-up", { text: "x" }],
          ["withdraw", {}],
        ] as const) {
          const answer = await acts.visitor().post(`${APPLICATIONS}/${what}`, {
            token,
            ...more,
          })
          expect([what, answer.status]).toEqual([what, token ? 404 : 400])
        }
      }
      expect((await acts.visitor().get(APPLICATIONS)).status).toBe(404)
      expect(
        (await acts.visitor().get("/admin/company-applications")).status
      ).toBe(401)
      expect(
        (
          await acts
            .visitor()
            .post(`/admin/company-applications/${id}/approve`, {
              as: "company",
            })
        ).status
      ).toBe(401)
      expect(await acts.detail(id)).toMatchObject({ status: "submitted" })
      // The secret is kept as a hash alone.
      const received = await acts.mailTo(
        "anna@elfirma-ek.example",
        "company.application-received"
      )
      const kept = await acts.rows("company_application_token").select("*")
      expect(kept).toHaveLength(1)
      expect(JSON.stringify(kept)).not.toContain(tokenIn(received.text))
    })
  },
})
