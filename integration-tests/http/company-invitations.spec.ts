import { join } from "node:path"
import { asAdmin, asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import {
  createPerson,
  logIn,
  registerEmail,
} from "@medusa-b2b/testing/fixtures"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"
import {
  heldLetters,
  holdLetters,
  openLetter,
  tokenIn,
} from "../__fixtures__/letters"

type InvitationTable = {
  updateCompanyInvitations(data: object): Promise<unknown>
  createCompanyInvitations(data: object[]): Promise<unknown>
  listCompanyInvitations(filters: object): Promise<object[]>
}

type Invitation = { id: string; status: string; sent_count: number }

const NOT_VALID = {
  type: "not_found",
  message: "This invitation is not valid (any more): ask for a new one",
}

storeTest({
  name: "company invitations",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    beforeAll(holdLetters)
    beforeEach(() => void heldLetters.splice(0))

    const staff = () => asAdmin(given.store, given.admin.token)
    const visitor = () => asVisitor(given.store)
    const as = (name: keyof typeof given.people) =>
      asBuyer(given.store, given.people[name].token)
    const path = (name: keyof typeof given.companies, side = "store") =>
      `/${side}/companies/${given.companies[name].id}`
    const invite = async (
      email: string,
      role = "buyer",
      by: keyof typeof given.people = "admin"
    ) => {
      const { data } = await as(by).post<{ invitation: Invitation }>(
        `${path("stockholm")}/invitations`,
        { email, role, first_name: "Nils", last_name: "Ny", language: "en" }
      )
      return data.invitation
    }
    const letterTo = (email: string) => openLetter(email, app.container)
    const accept = (token: string, body: object = {}, by = visitor()) =>
      by.post("/store/company-invitations/accept", { token, ...body })
    const lookUp = (token: string) =>
      visitor().post("/store/company-invitations/look-up", { token })
    const companiesOf = async (token: string) =>
      (
        await asBuyer(given.store, token).get<{
          buyer: { companies: { id: string; role: string }[] }
        }>("/store/buyer")
      ).data.buyer.companies
    const password = "ett-gott-losenord"
    const table = () => app.container.resolve<InvitationTable>("company")
    /** As if its letter had been sent so many minutes ago. */
    const age = (id: string, minutes: number, more: object = {}) =>
      table().updateCompanyInvitations({
        ...{ id, sent_at: new Date(Date.now() - minutes * 60_000) },
        ...more,
      })

    it("let a new person in by their letter, once", async () => {
      const email = "nils@ny.test"
      const invitation = await invite("Nils@Ny.test")
      expect(invitation).toMatchObject({ email, status: "pending" })
      expect(JSON.stringify(invitation)).not.toContain("token")

      const letter = await letterTo(email)
      expect(letter).toMatchObject({
        subject: "You are invited to buy for Nordbygg Stockholm AB",
        paragraphs: expect.arrayContaining([
          "Hello Nils Ny,",
          expect.stringContaining(
            "invites you to buy for Nordbygg Stockholm AB in our store, in the role Buyer."
          ),
        ]),
        action: {
          url: expect.stringMatching(
            /^http:\/\/localhost:9000\/shop\/invitation#token=[\w-]{43}$/
          ),
        },
      })
      const token = tokenIn(letter)
      expect((await lookUp(token)).data).toEqual({
        invitation: {
          email,
          first_name: "Nils",
          last_name: "Ny",
          company: { name: "Nordbygg Stockholm AB" },
          role: "buyer",
          role_name: null,
          expires_at: expect.any(String),
          has_account: false,
        },
      })
      expect((await accept(token)).data).toMatchObject({
        message: "password: choose one for your account",
      })

      const answers = await Promise.all([
        accept(token, { password, last_name: "Nyström" }),
        accept(token, { password, last_name: "Nyström" }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
      expect(answers.find(({ status }) => status === 404)?.data).toEqual(
        NOT_VALID
      )
      const session = await logIn(given.store, "customer", { email, password })
      expect(await companiesOf(session)).toEqual([
        expect.objectContaining({
          id: given.companies.stockholm.id,
          role: "buyer",
        }),
      ])
      const customers = await app.container
        .resolve(Modules.CUSTOMER)
        .listCustomers({ email }, { relations: ["groups"] })
      expect(customers).toEqual([
        expect.objectContaining({
          has_account: true,
          first_name: "Nils",
          last_name: "Nyström",
          groups: [
            expect.objectContaining({
              id: given.companies.stockholm.customer_group_id,
            }),
          ],
        }),
      ])
      expect((await invite(email))?.id).toBeUndefined()
    })

    it("let a person in with the account that they have, and nobody else", async () => {
      const { email, token: session } = given.people.consumer
      await invite(email, "viewer")
      const token = tokenIn(await letterTo(email))

      expect((await lookUp(token)).data).toMatchObject({
        invitation: { has_account: true },
      })
      for (const answer of [
        await accept(token, { password }),
        await accept(token, {}, as("sydelBuyer")),
      ]) {
        expect([answer.status, answer.data.message]).toEqual([
          403,
          `There is an account for ${email}: log in to it, and open the invitation again`,
        ])
      }
      expect(await companiesOf(session)).toEqual([])
      const answer = await accept(token, {}, as("consumer"))
      expect([answer.status, answer.data]).toEqual([
        200,
        {
          member: {
            id: expect.any(String),
            company_id: given.companies.stockholm.id,
          },
          email,
        },
      ])
      expect(await companiesOf(session)).toHaveLength(1)
    })

    it("give one answer to every token that is not good", async () => {
      const email = "nils@ny.test"
      const { id } = await invite(email)
      const one = `${path("stockholm")}/invitations/${id}`
      const first = tokenIn(await letterTo(email))

      await age(id, 6)
      const resent = await as("admin").post<{ invitation: Invitation }>(
        `${one}/resend`
      )
      expect(resent.data.invitation.sent_count).toBe(2)
      const beforeLetter = await lookUp(first)
      const second = tokenIn(await letterTo(email))
      expect(second).not.toBe(first)
      expect((await lookUp(second)).status).toBe(200)

      await age(id, 6, { expires_at: new Date(Date.now() - 1000) })
      const expired = await accept(second, { password })
      const list = await as("admin").get<{ invitations: Invitation[] }>(
        `${path("stockholm")}/invitations`,
        { query: { status: "expired" } }
      )
      expect(list.data.invitations).toEqual([
        expect.objectContaining({ id, status: "expired" }),
      ])
      expect(await letterTo(email)).toBeNull()
      // The old one makes way for a new one, and can be sent again no more.
      const anew = await invite(email)
      expect(anew.status).toBe("pending")
      expect((await as("admin").post(`${one}/resend`)).status).toBe(400)

      const third = tokenIn(await letterTo(email))
      const revoked = await as("admin").delete<{ invitation: Invitation }>(
        `${path("stockholm")}/invitations/${anew.id}`
      )
      expect(revoked.data.invitation.status).toBe("revoked")
      for (const answer of [
        beforeLetter,
        expired,
        await lookUp("wrong"),
        await lookUp(first),
        await accept(third, { password }),
        await lookUp(third),
      ]) {
        expect([answer.status, answer.data]).toEqual([404, NOT_VALID])
      }
      expect(await letterTo(email)).toBeNull()
      const rows = await table().listCompanyInvitations({})
      expect(JSON.stringify(rows)).not.toContain(third)
    })

    it("are sent by who may, to roles that they may give, of companies that may invite", async () => {
      const invitations = `${path("stockholm")}/invitations`
      const body = { email: "x@y.test", role: "buyer" }
      for (const name of ["buyer", "approver", "finance", "viewer"] as const) {
        expect((await as(name).post(invitations, body)).status).toBe(403)
        expect((await as(name).get(invitations)).status).toBe(403)
      }
      expect((await as("sydelAdmin").post(invitations, body)).status).toBe(404)
      expect((await visitor().post(invitations, body)).status).toBe(401)
      expect((await as("groupAdmin").post(invitations, body)).status).toBe(200)
      expect((await as("admin").post(invitations, body)).data).toMatchObject({
        message: expect.stringContaining("has been invited to the company"),
      })
      const member = await as("admin").post(invitations, {
        email: given.people.buyer.email,
        role: "buyer",
      })
      expect([member.status, member.data.message]).toEqual([
        422,
        expect.stringContaining("is a member of the company"),
      ])
      expect(
        (await as("admin").post(invitations, { ...body, role: "chief" })).status
      ).toBe(400)

      const vilande = `${path("vilande", "admin")}/invitations`
      const refused = await staff().post(vilande, body)
      expect([refused.status, refused.data.message]).toEqual([
        403,
        expect.stringContaining("is suspended: it cannot invite members"),
      ])
      const token = tokenIn(await letterTo("x@y.test"))
      await staff().post(`${path("stockholm", "admin")}/suspend`, {})
      const late = await accept(token, { password })
      expect([late.status, late.data.message]).toEqual([
        403,
        expect.stringContaining("is suspended: it cannot invite members"),
      ])
      // Nothing of the account is left behind.
      const [identities, customers] = await Promise.all([
        app.container.resolve(Modules.AUTH).listProviderIdentities({
          entity_id: "x@y.test",
        }),
        app.container
          .resolve(Modules.CUSTOMER)
          .listCustomers({ email: "x@y.test" }),
      ])
      expect([identities, customers]).toEqual([[], []])
    })

    it("do not let members have us write to a stranger as often as they like", async () => {
      const email = "stranger@elsewhere.test"
      const invitations = `${path("stockholm")}/invitations`
      const { id } = await invite(email)
      const resend = () => as("admin").post(`${invitations}/${id}/resend`)
      expect(await resend()).toMatchObject({
        status: 400,
        data: { code: "invitation.too_soon" },
      })
      await age(id, 6, { sent_count: 9 })
      const both = await Promise.all([resend(), resend()])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
      await age(id, 6)
      const often = { status: 400, data: { code: "invitation.too_often" } }
      expect(await resend()).toMatchObject(often)
      // Nor by revoking it, and inviting anew.
      await as("admin").delete(`${invitations}/${id}`)
      const body = { email, role: "buyer" }
      expect(await as("admin").post(invitations, body)).toMatchObject(often)
      expect(heldLetters).toHaveLength(2)
      const byStaff = `${path("stockholm", "admin")}/invitations`
      expect((await staff().post(byStaff, body)).status).toBe(200)

      const made = Array.from({ length: 98 }, (_, at) => ({
        ...{ company_id: given.companies.stockholm.id, role: "buyer" },
        ...{ email: `${at}@z.test`, status: "revoked", sent_at: new Date() },
        ...{ expires_at: new Date(), invited_by_member_id: "memb_1" },
      }))
      await table().createCompanyInvitations(made)
      const last = await Promise.all(
        ["a@z.test", "b@z.test", "c@z.test"].map((each) =>
          as("admin").post(invitations, { email: each, role: "buyer" })
        )
      )
      expect(last.map(({ status }) => status).sort()).toEqual([200, 400, 400])
      expect(last.find(({ status }) => status === 400)?.data).toMatchObject({
        code: "invitation.too_many",
      })
    })

    it("give a log-in to members who were brought in without one, and to strangers' half-made accounts", async () => {
      const email = "imported@nordbygg.test"
      const customers = app.container.resolve(Modules.CUSTOMER)
      const known = await customers.createCustomers({
        email,
        first_name: "Ines",
      })
      const added = await staff().post<{ member: { id: string } }>(
        `${path("stockholm", "admin")}/members`,
        { customer_id: known.id, role: "approver" }
      )
      // Somebody has begun to register with the address.
      const early = await registerEmail(given.store, "customer", {
        email,
        password: "somebody-else",
      })
      await invite(email, "viewer")
      const token = tokenIn(await letterTo(email))
      const answer = await accept(token, { password })
      expect(answer.data).toMatchObject({
        member: { id: added.data.member.id },
      })
      const session = await logIn(given.store, "customer", { email, password })
      expect(await companiesOf(session)).toEqual([
        expect.objectContaining({ role: "approver" }),
      ])
      expect(await customers.listCustomers({ email })).toEqual([
        expect.objectContaining({ id: known.id, has_account: true }),
      ])
      // Whoever began cannot come in with what they were given then.
      const refreshed = await asBuyer(given.store, early).post<{
        token?: string
      }>("/auth/token/refresh")
      expect(refreshed.status).toBeGreaterThanOrEqual(400)
      expect(refreshed.data.token).toBeUndefined()
    })

    it("ask an admin user for their password, and keep it", async () => {
      const email = given.admin.email
      await invite(email)
      const token = tokenIn(await letterTo(email))
      expect((await accept(token, { password })).status).toBe(403)
      expect((await accept(token, { password: "admin-password" })).status).toBe(
        200
      )
      await logIn(given.store, "user", { email, password: "admin-password" })
      const session = await logIn(given.store, "customer", {
        email,
        password: "admin-password",
      })
      expect(await companiesOf(session)).toHaveLength(1)
    })

    it("are what staff's adding by an unknown e-mail address leads to", async () => {
      const members = `${path("sydel", "admin")}/members`
      const invited = await staff().post(members, {
        email: "New@Sydel.test",
        role: "buyer",
      })
      expect(invited.data).toMatchObject({
        member: null,
        invitation: { email: "new@sydel.test", status: "pending" },
      })
      expect(await letterTo("new@sydel.test")).toMatchObject({
        subject: "Du är inbjuden att handla för Sydel Installation AB",
      })
      const known = await createPerson(given.store, {
        email: "known@sydel.test",
        first_name: "Kim",
      })
      const added = await staff().post(members, {
        email: known.email,
        role: "buyer",
      })
      expect(added.data).toMatchObject({
        member: { customer_id: known.customer_id },
        invitation: null,
      })
    })
  },
})
