import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { settleDeadApprovals } from "@medusa-b2b/company/workflows"
import { asAdmin } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import {
  type Application,
  applicationActs,
  applicationStore,
} from "../__fixtures__/applications"
import { startServer } from "../__fixtures__/server-process"

const directory = join(__dirname, "../__fixtures__/post-store")

process.env.MAIL_LOG = join(mkdtempSync(join(tmpdir(), "approvals-")), "log")

// The test's own server runs no jobs: each test says when one does.
process.env.MEDUSA_WORKER_MODE = "server"

const MINUTE = 60_000

/** Where the server dies, and whether the approval stands then. */
const POINTS = [
  ["company.approval-begun", false],
  ["company.approval-company-made", false],
  ["company.approval-invited", true],
  ["company.approval-decided", true],
] as const

storeTest({
  name: "a server killed in the middle of an approval",
  cwd: directory,
  fixtures: applicationStore,
  suite: ({ app, given, databaseUrl }) => {
    const acts = () => applicationActs(app, given)
    const apply = (changes: object = {}) =>
      acts().apply({ fields: {}, ...changes })

    /** A server of its own approves, and dies on the way. */
    const killedAt = async (point: string, id: string, decision: object) => {
      const server = await startServer({
        directory,
        databaseUrl,
        env: {
          B2B_CRASH_AT: point,
          MEDUSA_WORKER_MODE: "server",
          MAIL_LOG: process.env.MAIL_LOG as string,
        },
      })
      await asAdmin({ ...given.store, api: server.api }, given.admin.token)
        .post(`/admin/company-applications/${id}/approve`, decision)
        .catch(() => null)
      expect(await server.ended).toBe("SIGKILL")
    }

    const leaseEnds = () =>
      acts()
        .rows("company_application_approval")
        .update({ lease_until: new Date(0) })

    const settle = async () => {
      await leaseEnds()
      // Two servers' jobs at once.
      await Promise.all([
        settleDeadApprovals(app.container),
        settleDeadApprovals(app.container),
      ])
    }

    /** What there is of companies, beside the five of the store. */
    const made = async () => ({
      companies: (await acts().count("company")) - 5,
      groups: (await acts().count("customer_group")) - 5,
      addresses: await acts().count("company_address"),
      invitations: await acts().count("company_invitation"),
      approvals: await acts().count("company_application_approval"),
    })

    const NOTHING = {
      companies: 0,
      groups: 0,
      addresses: 0,
      invitations: 0,
      approvals: 0,
    }
    const EVERYTHING = {
      companies: 1,
      groups: 1,
      addresses: 2,
      invitations: 1,
      approvals: 0,
    }

    const expectApproved = async ({ id }: Application) => {
      const application = await acts().detail(id)
      expect(application).toMatchObject({
        status: "approved",
        revision: 2,
        outcome: "company",
        company: { name: "Elfirma Ek AB" },
        history: [{ kind: "submitted" }, { kind: "approved" }],
      })
      expect(await made()).toEqual(EVERYTHING)
      expect(
        await acts()
          .rows("company_activity")
          .where({ action: "company-application.approved" })
      ).toMatchObject([{ company_id: application.company_id }])
    }

    it.each(POINTS)(
      "leaves no approved application without its company (%s)",
      async (point, stands) => {
        const application = await apply()
        await killedAt(point, application.id, { as: "company" })
        const { status } = await acts().detail(application.id)
        expect(status).toBe(
          point === "company.approval-decided" ? "approved" : "submitted"
        )
        expect((await made()).companies).toBe(
          point === "company.approval-begun" ? 0 : 1
        )

        // As far as others know, whoever began is still at it.
        await settleDeadApprovals(app.container)
        expect((await made()).approvals).toBe(1)
        for (const [what, body] of [
          ["approve", { as: "company" }],
          ["reject", { reason: "No" }],
          ["ask-back", { question: "Why?" }],
        ] as const) {
          const refused = await acts().act(application.id, what, body)
          expect([refused.status, refused.data.message]).toEqual([
            400,
            expect.stringMatching(/is being approved|has been approved/),
          ])
        }

        await settle()
        if (stands) {
          await expectApproved(application)
          return
        }
        expect(await made()).toEqual(NOTHING)
        expect(await acts().detail(application.id)).toMatchObject({
          status: "submitted",
          revision: 1,
          matches: [],
        })
        expect(
          (await acts().act(application.id, "approve", { as: "company" }))
            .status
        ).toBe(200)
        await expectApproved(application)
      },
      3 * MINUTE
    )

    it(
      "is settled by the next who approves, for a unit and a member too",
      async () => {
        const unit = await apply()
        await killedAt("company.approval-company-made", unit.id, {
          as: "unit",
          parent_id: given.companies.stockholm.id,
        })
        await leaseEnds()
        expect(
          (await acts().act(unit.id, "approve", { as: "company" })).status
        ).toBe(200)
        await expectApproved(unit)

        const member = await apply({ email: "bo@ny.example" })
        await killedAt("company.approval-invited", member.id, {
          as: "member",
          company_id: given.companies.sydel.id,
          role: "buyer",
        })
        await leaseEnds()
        // It stands already: what would be decided now comes too late.
        const late = await acts().act(member.id, "approve", { as: "company" })
        expect([late.status, late.data.message]).toEqual([
          400,
          expect.stringContaining("has been approved"),
        ])
        expect(await acts().detail(member.id)).toMatchObject({
          status: "approved",
          outcome: "member",
          company: { id: given.companies.sydel.id },
        })
        expect(await made()).toEqual({ ...EVERYTHING, invitations: 2 })
      },
      3 * MINUTE
    )
  },
})
