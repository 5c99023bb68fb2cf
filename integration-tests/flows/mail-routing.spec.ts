import {
  defineMailKind,
  PAPER_KINDS,
  type PaperKind,
  sendMail,
} from "@medusa-b2b/kit/mail"
import {
  addMember,
  createPerson,
  placeOrderOf,
  removeMember,
  suspendCompany,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import { eventually } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  type Caller,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Preview = {
  mail_preview: {
    paper: PaperKind
    recipients: {
      email: string | null
      language: string | null
      because: { reason: string; company: { id: string } | null }
    }[]
  }[]
}

/** Mails of every paper, as the plugins that will write them declare theirs. */
for (const paper of PAPER_KINDS) {
  defineMailKind({
    name: `test.${paper}`,
    by: "test",
    paper,
    description: { en: paper, sv: paper },
    compose: async () => ({ subject: paper, paragraphs: [paper] }),
  })
}

storeTest({
  name: "mail routing",
  fixtures: wholesaleStore,
  suite: ({ app, given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const pathOf = (company: keyof typeof given.companies) =>
      `/admin/companies/${given.companies[company].id}`

    const point = (
      company: keyof typeof given.companies,
      email: string,
      papers: PaperKind[],
      more: object = {}
    ) =>
      succeed(
        staff().post(`${pathOf(company)}/contact-points`, {
          name: email,
          email,
          papers,
          ...more,
        })
      )

    const preview = async (
      company: keyof typeof given.companies,
      member_id?: string
    ) =>
      (
        await succeed(
          staff().get<Preview>(`${pathOf(company)}/mail-preview`, {
            query: member_id ? { member_id } : {},
          })
        )
      ).mail_preview

    /** Rows of the outbox with this key: to whom, in which language, and why. */
    const queued = async (key: string) =>
      (
        await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("outgoing_mail")
          .where({ key })
          .whereNotNull("recipient")
          .select("recipient", "language", "because")
      )
        .map(
          ({ recipient, language, because }) =>
            `${recipient} ${language} ${because.reason} ${because.company_id}`
        )
        .sort()

    const promised = (
      recipients: Preview["mail_preview"][number]["recipients"]
    ) =>
      recipients
        .map(
          ({ email, language, because }) =>
            `${email} ${language} ${because.reason} ${because.company?.id}`
        )
        .sort()

    let round = 0
    /** Sends every paper of a company for real, and compares with the preview. */
    const compare = async (
      company: keyof typeof given.companies,
      member_id: string
    ): Promise<Record<PaperKind, string[]>> => {
      round++
      const seen = {} as Record<PaperKind, string[]>
      for (const { paper, recipients } of await preview(company, member_id)) {
        const key = `test.${paper}:${round}`
        await sendMail(
          {
            kind: `test.${paper}`,
            subject_id: "order_1",
            company_id: given.companies[company].id,
            member_id,
            key,
          },
          app.container
        )
        seen[paper] = await queued(key)
        expect({ paper, sent: seen[paper] }).toEqual({
          paper,
          sent: promised(recipients),
        })
      }
      return seen
    }

    it("sends to whom the preview names: nobody named, some named, from above, suspended", async () => {
      const { stockholm, group, solna } = given.companies
      const { buyer, solnaBuyer } = given.members
      const finance = `finance@kund.test sv finance_member ${stockholm.id}`

      expect(await compare("stockholm", buyer.id)).toEqual({
        order_confirmation: [`buyer@kund.test sv buyer ${stockholm.id}`],
        delivery_note: [`buyer@kund.test sv buyer ${stockholm.id}`],
        invoice: [finance],
        return: [`buyer@kund.test sv buyer ${stockholm.id}`],
        reminder: [finance],
      })

      await point("group", "group-invoice@kund.test", ["invoice"], {
        language: "en",
      })
      await point("stockholm", "Lager@Kund.test", ["delivery_note", "return"])
      await point("solna", "solna-faktura@kund.test", ["invoice"])
      await point("solna", "solna-kopia@kund.test", ["invoice"])
      await succeed(staff().post(pathOf("group"), { language: "en" }))
      await succeed(staff().post(pathOf("solna"), { language: "sv" }))

      expect(await compare("stockholm", buyer.id)).toMatchObject({
        invoice: [`group-invoice@kund.test en contact_point ${group.id}`],
        delivery_note: [`lager@kund.test en contact_point ${stockholm.id}`],
      })
      expect(await compare("solna", solnaBuyer.id)).toMatchObject({
        invoice: [
          `solna-faktura@kund.test sv contact_point ${solna.id}`,
          `solna-kopia@kund.test sv contact_point ${solna.id}`,
        ],
        delivery_note: [`lager@kund.test en contact_point ${stockholm.id}`],
        reminder: [`finance@kund.test en finance_member ${stockholm.id}`],
      })

      await suspendCompany(given.store, given.admin, stockholm)
      expect((await compare("stockholm", buyer.id)).invoice).toEqual([
        `group-invoice@kund.test en contact_point ${group.id}`,
      ])
    })

    it("sends invoices to whom a role of the company's own lets have them", async () => {
      const { stockholm } = given.companies
      const { buyer, finance, viewer } = given.members
      await removeMember(given.store, given.admin, finance)
      const toAdmin = `admin@kund.test sv admin_member ${stockholm.id}`
      expect((await compare("stockholm", buyer.id)).invoice).toEqual([toAdmin])

      const grants = [
        { permission: "company.read", scope: "company" },
        { permission: "invoice.receive", scope: "company" },
      ]
      const { role } = await succeed(
        staff().post<{ role: { id: string } }>(`${pathOf("stockholm")}/roles`, {
          name: "Reskontra",
          grants,
        })
      )
      await succeed(
        staff().post(`${pathOf("stockholm")}/members/${viewer.id}`, {
          role: role.id,
        })
      )
      const seen = await compare("stockholm", buyer.id)
      const toViewer = `viewer@kund.test sv finance_member ${stockholm.id}`
      expect([seen.invoice, seen.reminder]).toEqual([[toViewer], [toViewer]])
      // Their role does not reach below.
      expect(
        (await compare("solna", given.members.solnaBuyer.id)).invoice
      ).toEqual([toAdmin])
    })

    it("never sends to somebody who has been removed", async () => {
      const { buyer, finance } = given.members
      await removeMember(given.store, given.admin, buyer)
      await removeMember(given.store, given.admin, finance)
      const key = "test.removed"
      for (const paper of PAPER_KINDS) {
        await sendMail(
          {
            kind: `test.${paper}`,
            subject_id: "order_1",
            company_id: given.companies.stockholm.id,
            member_id: buyer.id,
            key: `${key}.${paper}`,
          },
          app.container
        )
        expect(await queued(`${key}.${paper}`)).toEqual([
          `admin@kund.test sv admin_member ${given.companies.stockholm.id}`,
        ])
      }
      const answer = await staff().get(
        `${pathOf("stockholm")}/mail-preview?member_id=${buyer.id}`
      )
      expect(answer.status).toBe(404)
    })

    it("confirms a real order to the contact point and the buyer, or not to the buyer", async () => {
      await point("group", "inkop@kund.test", ["order_confirmation"])
      const caller = asBuyer(given.store, given.people.buyer.token)
      const confirmed = async (): Promise<string[]> => {
        const { order } = await placeOrderOf(
          given.store,
          caller,
          [{ article: given.articles["SKRUV-100"], quantity: 1 }],
          { references: { purchase_order_number: "PO-1" } }
        )
        return eventually(async () => {
          const rows = await app.container
            .resolve(ContainerRegistrationKeys.PG_CONNECTION)("outgoing_mail")
            .where({ subject_id: order.id })
            .select("recipient")
          expect(rows.length).toBeGreaterThan(0)
          return rows.map(({ recipient }) => recipient).sort()
        })
      }
      expect(await confirmed()).toEqual(["buyer@kund.test", "inkop@kund.test"])
      await succeed(
        staff().post(pathOf("group"), { order_confirmation_to_buyer: false })
      )
      expect(await confirmed()).toEqual(["inkop@kund.test"])
    })

    it("shows members who gets what, without colleagues' addresses where they may not see them", async () => {
      const path = `/store/companies/${given.companies.stockholm.id}/mail-preview`
      const seenBy = async (name: "admin" | "buyer") => {
        const { mail_preview } = await succeed(
          asBuyer(given.store, given.people[name].token).get<Preview>(path)
        )
        return Object.fromEntries(
          mail_preview.map(({ paper, recipients }) => [
            paper,
            recipients.map(({ email, because }) => [email, because.reason]),
          ])
        )
      }
      expect(await seenBy("admin")).toMatchObject({
        order_confirmation: [[null, "buyer"]],
        invoice: [["finance@kund.test", "finance_member"]],
      })
      expect(await seenBy("buyer")).toMatchObject({
        invoice: [[null, "finance_member"]],
      })
    })

    it("shows nobody the people of a company above theirs, by no paper", async () => {
      await point("group", "hemlig@koncern.test", ["invoice"])
      await point("solna", "inkop@solna.test", ["order_confirmation"])
      const path = `/store/companies/${given.companies.solna.id}/mail-preview`
      const seenBy = async (caller: Caller) =>
        (await succeed(caller.get<Preview>(path))).mail_preview
      const solnaAdmin = await createPerson(given.store, {
        email: "chef@solna.test",
        first_name: "Siv",
      })
      await addMember(given.store, given.admin, {
        company: given.companies.solna,
        person: solnaAdmin,
        role: "admin",
      })

      const seen = await seenBy(asBuyer(given.store, solnaAdmin.token))
      expect(seen).toEqual(
        expect.arrayContaining([
          {
            paper: "invoice",
            recipients: [
              expect.objectContaining({
                email: null,
                name: null,
                because: {
                  reason: "contact_point",
                  company: expect.objectContaining({
                    id: given.companies.group.id,
                  }),
                },
              }),
            ],
          },
          {
            paper: "order_confirmation",
            recipients: expect.arrayContaining([
              expect.objectContaining({ email: "inkop@solna.test" }),
            ]),
          },
        ])
      )
      const text = JSON.stringify(seen)
      for (const above of [
        "hemlig@koncern.test",
        given.people.groupAdmin.email,
        given.people.admin.email,
        given.people.finance.email,
      ]) {
        expect(text).not.toContain(above)
      }
      const fromAbove = await seenBy(
        asBuyer(given.store, given.people.groupAdmin.token)
      )
      expect(JSON.stringify(fromAbove)).toContain("hemlig@koncern.test")
    })
  },
})
