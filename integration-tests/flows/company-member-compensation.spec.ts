import { join } from "node:path"
import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  acceptCompanyInvitationWorkflow,
  createCompanyInvitationsWorkflow,
  createCompanyRoleWorkflow,
  deleteCompanyRoleWorkflow,
  eraseCustomerWorkflow,
  resendCompanyInvitationWorkflow,
  revokeCompanyInvitationWorkflow,
  updateCompanyRoleWorkflow,
} from "@medusa-b2b/company/workflows"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { storeTest } from "@medusa-b2b/testing/store-test"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"
import { heldLetters, holdLetters } from "../__fixtures__/letters"

const failingWorkflows = {
  createRole: failsAfterwards(createCompanyRoleWorkflow),
  updateRole: failsAfterwards(updateCompanyRoleWorkflow),
  deleteRole: failsAfterwards(deleteCompanyRoleWorkflow),
  invite: failsAfterwards(createCompanyInvitationsWorkflow),
  resend: failsAfterwards(resendCompanyInvitationWorkflow),
  revoke: failsAfterwards(revokeCompanyInvitationWorkflow),
  accept: failsAfterwards(acceptCompanyInvitationWorkflow),
}

/** What somebody else does before something fails. */
let meanwhile = async (): Promise<void> => undefined

const failingLate = {
  resend: failsAfterwards(resendCompanyInvitationWorkflow, () => meanwhile()),
  revoke: failsAfterwards(revokeCompanyInvitationWorkflow, () => meanwhile()),
}

/** Every table that these workflows write to, beside the log. */
const TABLES = [
  "company_role",
  "company_invitation",
  "company_member",
  "customer",
  "customer_group_customer",
  "auth_identity",
  "provider_identity",
  "auth_verification",
]

const MADE_ANEW = [
  "customer_group_customer",
  "auth_identity",
  "provider_identity",
]

storeTest({
  name: "company member compensation",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    beforeAll(holdLetters)
    beforeEach(() => void heldLetters.splice(0))

    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const rows = async () => {
      const found = await Promise.all(
        TABLES.map((table) => knex()(table).whereNull("deleted_at").select("*"))
      )
      return TABLES.map((table, at) => [
        table,
        found[at]
          .map((row: Record<string, unknown>) =>
            JSON.stringify({
              ...row,
              updated_at: null,
              // Memberships in groups are made anew, and log-ins with their ids.
              ...(table === "customer_group_customer" && { id: null }),
              ...(MADE_ANEW.includes(table) && { created_at: null }),
            })
          )
          .sort(),
      ])
    }

    const leavesNothing = async (
      name: keyof typeof failingWorkflows,
      input: object
    ) => {
      const before = await rows()
      const letters = heldLetters.length
      const { errors } = await failingWorkflows[name](app.container).run({
        input,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await rows()).toEqual(before)
      expect(heldLetters).toHaveLength(letters)
    }

    const grants = [{ permission: "company.read", scope: "company" as const }]
    const invite = async (email: string, role = "buyer") => {
      const { result } = await createCompanyInvitationsWorkflow(
        app.container
      ).run({
        input: {
          invitations: [
            { company_id: given.companies.stockholm.id, email, role },
          ],
          by: "staff",
        },
      })
      return result[0].id
    }
    const tokenOf = async (id: string) =>
      (
        app.container.resolve("company") as {
          issueToken(id: string): Promise<string>
        }
      ).issueToken(id)

    it("takes back a role that was defined, changed, or deleted under those who had it", async () => {
      const company_id = given.companies.stockholm.id
      const role = { company_id, name: "Platschef", grants, by: "staff" }
      await leavesNothing("createRole", role)

      const { result } = await createCompanyRoleWorkflow(app.container).run({
        input: { company_id, name: "Platschef", grants, by: "staff" },
      })
      await invite("nils@ny.test", result.id)
      await leavesNothing("updateRole", {
        id: result.id,
        name: "Chef",
        grants: [{ permission: "order.read", scope: "own" }],
        by: "staff",
      })
      await leavesNothing("deleteRole", {
        id: result.id,
        replacement: "viewer",
        by: "staff",
      })
    })

    it("takes back an invitation with its letter, and one that had made way", async () => {
      const invitations = [
        {
          company_id: given.companies.stockholm.id,
          email: "nils@ny.test",
          role: "buyer",
        },
      ]
      await leavesNothing("invite", { invitations, by: "staff" })

      const id = await invite("nils@ny.test")
      await tokenOf(id)
      await leavesNothing("resend", { id, by: "staff" })
      await leavesNothing("revoke", { id, by: "staff" })
      await knex()("company_invitation").update({
        expires_at: new Date(0),
        token_hash: null,
      })
      await leavesNothing("invite", { invitations, by: "staff" })
    })

    it("leaves alone what somebody else has decided before it is taken back", async () => {
      const one = async () =>
        (await knex()("company_invitation").where({ email: "nils@ny.test" }))
          .map(({ status, sent_count }) => ({ status, sent_count }))
          .sort((a, b) => a.status.localeCompare(b.status))
      const failLate = async (
        name: keyof typeof failingLate,
        input: object
      ) => {
        const { errors } = await failingLate[name](app.container).run({
          input,
          throwOnError: false,
        })
        expect(errors.map(({ error }) => error.message)).toEqual([
          "Something failed afterwards",
        ])
      }
      const id = await invite("nils@ny.test")
      await tokenOf(id)

      // Sent again, revoked by a colleague, and then something fails.
      meanwhile = async () => {
        await revokeCompanyInvitationWorkflow(app.container).run({
          input: { id, by: "staff" },
        })
      }
      await failLate("resend", { id, by: "staff" })
      expect(await one()).toEqual([{ status: "revoked", sent_count: 2 }])

      // Revoked, invited anew by a colleague, and then something fails.
      const next = await invite("nils@ny.test")
      meanwhile = async () => {
        await invite("nils@ny.test")
      }
      await failLate("revoke", { id: next, by: "staff" })
      expect(await one()).toEqual([
        { status: "pending", sent_count: 1 },
        { status: "revoked", sent_count: 2 },
        { status: "revoked", sent_count: 1 },
      ])
    })

    it("takes back an accepted invitation with account, log-in and membership", async () => {
      const accept = { customer_id: null, password: "ett-gott-losenord" }
      const token = await tokenOf(await invite("nils@ny.test"))
      await leavesNothing("accept", { ...accept, token })

      // Somebody has begun to register with the address: their password is back.
      await app.container.resolve(Modules.AUTH).register("emailpass", {
        body: { email: "nils@ny.test", password: "somebody-else" },
      })
      await leavesNothing("accept", { ...accept, token })

      const { consumer } = given.people
      await leavesNothing("accept", {
        token: await tokenOf(await invite(consumer.email)),
        customer_id: consumer.customer_id,
      })
    })

    it("keeps a person's places when they cannot be forgotten whole", async () => {
      let fails = true
      definePersonalData({
        name: "unreachable",
        by: "test",
        known_by: "customer",
        collect: async () => null,
        erase: async () => {
          if (fails) {
            throw new MedusaError(
              MedusaError.Types.UNEXPECTED_STATE,
              "The archive cannot be reached"
            )
          }
        },
      })
      const { customer_id } = given.people.buyer
      const places = async () => {
        const found = await rows()
        return found.filter(
          ([table]) =>
            table === "customer_group_customer" || table === "company_member"
        )
      }
      const before = await places()
      const { errors } = await eraseCustomerWorkflow(app.container).run({
        input: { customer_id },
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "The archive cannot be reached",
      ])
      expect(await places()).toEqual(before)

      fails = false
      await eraseCustomerWorkflow(app.container).run({ input: { customer_id } })
      const [customer] = await app.container
        .resolve(Modules.CUSTOMER)
        .listCustomers({ id: customer_id })
      expect(customer).toMatchObject({
        email: `${customer_id.toLowerCase()}@erased.invalid`,
        first_name: null,
      })
    })
  },
})
