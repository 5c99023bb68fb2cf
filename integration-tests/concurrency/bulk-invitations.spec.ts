import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sendQueuedInvitations } from "@medusa-b2b/company/workflows"
import { deliverDueMails } from "@medusa-b2b/documents/workflows"
import {
  createAdmin,
  createPerson,
  openStore,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asVisitor, succeed } from "@medusa-b2b/testing/requests"
import { settleMails, storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { base64, importFile } from "../__fixtures__/import-files"
import { startServer } from "../__fixtures__/server-process"

const directory = join(__dirname, "../__fixtures__/post-store")
const MAIL_LOG = join(mkdtempSync(join(tmpdir(), "invitations-")), "log")

// The test's own server runs no jobs: each test says when letters leave.
process.env.MEDUSA_WORKER_MODE = "server"
process.env.MAIL_LOG = MAIL_LOG

const COMPANIES = [
  "external_id;name;kind;parent;status",
  "F1;Åkeri Öst AB;legal_entity;;active",
  "U1;Lager;unit;F1;active",
  "F2;Vilande AB;legal_entity;;suspended",
].join("\n")

/** Eight people, of whom one has an account and one is in a suspended company; Bo is there twice. */
const MEMBERS = [
  "external_id;company_external_id;email;first_name;last_name;role;is_default",
  "M1;F1;asa@ost.test;Åsa;Öberg;admin;",
  ";U1;bo@ost.test;Bo;Ek;buyer;no",
  "M3;F1;bo@ost.test;Bo;Ek;viewer;yes",
  "M4;F1;konto@ost.test;Kia;Konto;buyer;",
  "M5;F2;vila@ost.test;Vera;Vila;admin;",
  ...[6, 7, 8, 9].map((n) => `M${n};F1;n${n}@ost.test;Nils;Nr${n};buyer;`),
].join("\n")

type Bulk = {
  bulk_invitation: {
    invited: number
    left: number
    per_minute: number
    refused_count: number
    refused: { line: number; message: { code: string; text: string } }[]
  }
}

const INVITED = ["asa", "bo", "n6", "n7", "n8", "n9"].map(
  (name) => `${name}@ost.test`
)

storeTest({
  name: "bulk invitations",
  cwd: directory,
  fixtures: async (app) => {
    const store = await openStore(app)
    const admin = await createAdmin(app)
    await createPerson(store, { email: "konto@ost.test", first_name: "Kia" })
    const staff = asAdmin(store, admin.token)
    await importFile(staff, "companies", base64(COMPANIES))
    const { id, counts } = await importFile(staff, "members", base64(MEMBERS))
    return { store, admin, import_id: id, counts }
  },
  suite: ({ app, given, databaseUrl }) => {
    beforeEach(() => {
      rmSync(MAIL_LOG, { force: true })
      delete process.env.MAIL_BEHAVIOUR
    })

    const staff = () => asAdmin(given.store, given.admin.token)
    const path = () => `/admin/company-imports/${given.import_id}/invitations`
    const invite = async () =>
      (await succeed(staff().post<Bulk>(path()))).bulk_invitation
    const send = () => sendQueuedInvitations(app.container)
    const database = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

    /** Everything taken lies so many minutes back. */
    const minutesPass = (minutes: number) =>
      database().raw(
        "update company_invitation set taken_at = taken_at - ? * interval '1 minute'",
        [minutes]
      )
    const roomInMinute = async () => {
      const late = Date.now() % 60_000
      if (late > 50_000) {
        await new Promise((done) => setTimeout(done, 60_500 - late))
      }
    }
    /** Those that the event of their queuing is just sending, too. */
    const deliverAll = async () => {
      await deliverDueMails(app.container)
      await settleMails(app.container)
    }
    const gone = (): { to: string; text: string }[] => {
      try {
        return readFileSync(MAIL_LOG, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      } catch {
        return []
      }
    }
    const addressees = () =>
      gone()
        .map(({ to }) => to)
        .sort()
    const waiting = async (): Promise<number> =>
      (await database()("company_invitation").whereNotNull("queued_at")).length

    it("go to all without an account, a few a minute, and to nobody twice", async () => {
      expect(given.counts).toMatchObject({ created: 9, refused: 0 })
      expect(await invite()).toMatchObject({
        invited: 6,
        left: 0,
        per_minute: 3,
        refused_count: 3,
        refused: [
          {
            line: 3,
            message: { text: "The person is invited by line 4" },
          },
          {
            line: 5,
            message: { text: "The person has an account already" },
          },
          { line: 6, message: { code: "invite_company" } },
        ],
      })
      // Nothing has left yet: the queue decides when.
      await deliverAll()
      expect(gone()).toEqual([])

      const again = await invite()
      expect(again.invited).toBe(0)
      expect(
        again.refused.filter(({ message }) => message.code === "invite_open")
      ).toHaveLength(7)

      await roomInMinute()
      // Several servers at once share the minute.
      const counts = await Promise.all([send(), send(), send()])
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(3)
      expect(await send()).toBe(0)
      await deliverAll()
      expect(addressees()).toHaveLength(3)
      expect(await waiting()).toBe(3)

      await minutesPass(1)
      expect(await send()).toBe(3)
      await minutesPass(1)
      expect(await send()).toBe(0)
      await deliverAll()
      expect(addressees()).toEqual(INVITED)

      // The letter opens the account, and with it both memberships.
      const letter = gone().find(({ to }) => to === "bo@ost.test")
      const token = /invitation#token=([\w-]+)/.exec(letter?.text ?? "")?.[1]
      await succeed(
        asVisitor(given.store).post("/store/company-invitations/accept", {
          token,
          password: "ett-gott-losenord",
        })
      )
      const [bo] = await database()("customer").where({ email: "bo@ost.test" })
      expect(bo.has_account).toBe(true)
      expect(
        await database()("company_member").where({
          customer_id: bo.id,
          status: "active",
        })
      ).toHaveLength(2)
      expect(
        (await invite()).refused.map(({ line, message }) => [
          line,
          message.code,
        ])
      ).toContainEqual([4, "invite_has_account"])
    })

    it("leave out who was invited by hand, revoked and sent again meanwhile", async () => {
      await invite()
      const rows = await database()("company_invitation").select("id", "email")
      const idOf = (email: string) =>
        rows.find((row: { email: string }) => row.email === email).id
      const { company_id } = await database()("company_invitation").first()
      const one = `/admin/companies/${company_id}/invitations`
      await succeed(staff().delete(`${one}/${idOf("asa@ost.test")}`))
      await succeed(staff().post(`${one}/${idOf("n6@ost.test")}/resend`))
      await roomInMinute()
      for (let minutes = 0; minutes < 3; minutes += 1) {
        await send()
        await minutesPass(1)
      }
      await deliverAll()
      expect(addressees()).toEqual(
        INVITED.filter((email) => email !== "asa@ost.test")
      )
      expect(await waiting()).toBe(0)
    })

    it("are refused for an import that has taken no members, and without the log-in of staff", async () => {
      const dry = await importFile(staff(), "members", base64(MEMBERS), {
        dry_run: true,
      })
      const answer = await staff().post<{ message: string }>(
        `/admin/company-imports/${dry.id}/invitations`
      )
      expect([answer.status, answer.data.message]).toEqual([
        400,
        expect.stringContaining("has taken no members"),
      ])
      expect(
        (await staff().post("/admin/company-imports/cimp_none/invitations"))
          .status
      ).toBe(404)
      expect((await asVisitor(given.store).post(path())).status).toBe(401)
      expect(await database()("company_invitation")).toEqual([])
    })

    it("survive a server that is killed while it hands them over", async () => {
      await invite()
      const server = await startServer({
        directory,
        databaseUrl,
        // Dies as soon as the first letter is to leave.
        env: { MAIL_LOG, MAIL_BEHAVIOUR: "die-before" },
      })
      expect(await server.ended).toBe("SIGKILL")
      // And one that died between taking the next and handing them over.
      await minutesPass(1)
      await app.container
        .resolve<{ takeQueuedInvitations: () => Promise<unknown[]> }>("company")
        .takeQueuedInvitations()
      await roomInMinute()
      // Whoever took them may still be at work, as far as others know.
      await minutesPass(1)
      expect(await send()).toBe(0)

      for (let minutes = 0; minutes < 3; minutes += 1) {
        await minutesPass(3)
        await send()
      }
      expect(await waiting()).toBe(0)
      await database()("outgoing_mail")
        .where({ status: "sending" })
        .update({ lease_until: new Date(0) })
      await deliverAll()
      expect(addressees()).toEqual(INVITED)
    }, 180_000)
  },
})
