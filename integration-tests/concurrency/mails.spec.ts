import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { deliverDueMails } from "@medusa-b2b/documents/workflows"
import {
  createAdmin,
  createPerson,
  createProducts,
  openStore,
  placeOrderOf,
} from "@medusa-b2b/testing/fixtures"
import { fingerprint } from "@medusa-b2b/testing/isolation"
import { eventually } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SECRET } from "../__fixtures__/mail-store/src/workflows/ping"
import { startServer } from "../__fixtures__/server-process"

const directory = join(__dirname, "../__fixtures__/mail-store")
const MAIL_LOG = join(mkdtempSync(join(tmpdir(), "mails-")), "log")

// The test's own server runs no jobs: each test says when mails are sent.
process.env.MEDUSA_WORKER_MODE = "server"
process.env.MAIL_LOG = MAIL_LOG

type Mail = {
  id: string
  recipient: string
  status: string
  attempts: number
  last_error: string | null
  maybe_twice: boolean
}

storeTest({
  name: "documents mails",
  cwd: directory,
  fixtures: async (app) => {
    const store = await openStore(app)
    const person = (email: string) =>
      createPerson(store, { email, first_name: "Kim" })
    return {
      store,
      admin: await createAdmin(app),
      articles: await createProducts(store),
      buyer: await person("kim@kund.test"),
      other: await person("alex@kund.test"),
    }
  },
  suite: ({ app, given, databaseUrl }) => {
    beforeEach(() => {
      rmSync(MAIL_LOG, { force: true })
      delete process.env.MAIL_BEHAVIOUR
    })

    const staff = () => asAdmin(given.store, given.admin.token)
    const database = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

    const gone = (): { to: string; id: string }[] => {
      try {
        return readFileSync(MAIL_LOG, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      } catch {
        return []
      }
    }

    /** Into the outbox, past the event by which it would be sent at once. */
    const ping = (subject_id: string, ...emails: string[]) =>
      app.container
        .resolve<{ queue: (mail: object) => Promise<string[]> }>(
          "outgoing_mail"
        )
        .queue({
          kind: "test.ping",
          subject_id,
          company_id: null,
          member_id: null,
          key: `test.ping:${subject_id}`,
          default_language: "en",
          recipients: emails.map((email) => ({
            email,
            name: null,
            language: "en",
            because: { reason: "named", company_id: null },
          })),
        })

    const mails = async (): Promise<Mail[]> =>
      (await succeed(staff().get<{ mails: Mail[] }>("/admin/mails"))).mails

    const deliver = () => deliverDueMails(app.container)

    it("tries again after the provider has failed, and sends once", async () => {
      process.env.MAIL_BEHAVIOUR = "refuse"
      await ping("a", "kim@kund.test")
      await deliver()
      expect(await mails()).toMatchObject([
        {
          status: "queued",
          attempts: 1,
          last_error: expect.stringContaining("451 Try again later"),
        },
      ])
      delete process.env.MAIL_BEHAVIOUR
      // Not due yet.
      expect(await deliver()).toBe(0)
      await wait(1100)
      await deliver()
      expect(await mails()).toMatchObject([
        { status: "sent", attempts: 2, last_error: null, maybe_twice: false },
      ])
      expect(gone()).toHaveLength(1)
    })

    it("is given up after its tries; staff send it again, and a sent one once more", async () => {
      process.env.MAIL_BEHAVIOUR = "refuse"
      await ping("a", "kim@kund.test")
      for (let tries = 0; tries < 3; tries += 1) {
        await deliver()
        await database()("outgoing_mail")
          .whereNotNull("next_attempt_at")
          .update({ next_attempt_at: new Date(0) })
      }
      const [failed] = await mails()
      expect(failed).toMatchObject({ status: "failed", attempts: 3 })
      expect(await deliver()).toBe(0)

      delete process.env.MAIL_BEHAVIOUR
      const again = (id: string) =>
        succeed(staff().post<{ mail: Mail }>(`/admin/mails/${id}/send-again`))
      expect((await again(failed.id)).mail.id).toBe(failed.id)
      await deliver()
      expect(gone()).toHaveLength(1)

      const second = await again(failed.id)
      expect(second.mail).toMatchObject({
        status: "queued",
        original_id: failed.id,
      })
      // A second click while it waits.
      expect(
        (await staff().post(`/admin/mails/${failed.id}/send-again`)).status
      ).toBe(409)
      await deliver()
      expect(gone()).toHaveLength(2)
      // The minute's job may have come first: then it is noting it.
      await eventually(async () =>
        expect((await mails()).map(({ status }) => status)).toEqual([
          "sent",
          "sent",
        ])
      )
    })

    it("sends each of fifty once, however many deliver at once", async () => {
      const addresses = Array.from(
        { length: 50 },
        (_, index) => `r${index}@kund.test`
      )
      await ping("a", ...addresses)
      await Promise.all(Array.from({ length: 8 }, deliver))
      expect(
        gone()
          .map(({ to }) => to)
          .sort()
      ).toEqual(addresses.sort())
      expect(new Set((await mails()).map(({ status }) => status))).toEqual(
        new Set(["sent"])
      )
    })

    it("sends nothing that is outdated or cancelled", async () => {
      await ping("revoked", "kim@kund.test")
      await deliver()
      await ping("a", "kim@kund.test")
      const [waiting] = await mails()
      await succeed(staff().post(`/admin/mails/${waiting.id}/cancel`))
      expect(
        (await staff().post(`/admin/mails/${waiting.id}/cancel`)).status
      ).toBe(400)
      await deliver()
      expect(await mails()).toMatchObject([
        { status: "cancelled", cancel_reason: "by_staff" },
        { status: "cancelled", cancel_reason: "outdated" },
      ])
      expect(gone()).toEqual([])
    })

    it("keeps no secret of a mail in any table", async () => {
      await ping("a", "kim@kund.test")
      await deliver()
      expect(readFileSync(MAIL_LOG, "utf8")).toContain(SECRET)
      expect(await fingerprint(app.container, [SECRET])).toEqual(new Map())
    })

    it.each([
      ["die-before", 1],
      ["die-after", 2],
    ])(
      "loses no mail when the process is killed in the middle (%s), and says that it may have come twice",
      async (behaviour, times) => {
        const server = await startServer({
          directory,
          databaseUrl,
          env: { MAIL_LOG, MAIL_BEHAVIOUR: behaviour },
        })
        await ping("a", "kim@kund.test")
        expect(await server.ended).toBe("SIGKILL")
        expect(await mails()).toMatchObject([{ status: "sending" }])
        // Whoever died may still be sending, as far as others know.
        expect(await deliver()).toBe(0)
        await wait(5000)
        await deliver()
        expect(await mails()).toMatchObject([
          { status: "sent", attempts: 2, maybe_twice: true },
        ])
        expect(gone()).toHaveLength(times)
        // The same message to a mail program, which shows it once.
        expect(new Set(gone().map(({ id }) => id)).size).toBe(1)
      }
    )

    it("does not send again what the provider has, when the process died before noting it", async () => {
      await ping("a", "kim@kund.test")
      await deliver()
      const { idempotency_key } = await database()("notification").first()
      await database()("outgoing_mail").update({
        status: "sending",
        claim: idempotency_key.split(":")[1],
        lease_until: new Date(0),
      })
      await deliver()
      expect(await mails()).toMatchObject([
        { status: "sent", attempts: 2, maybe_twice: false },
      ])
      expect(gone()).toHaveLength(1)
    })

    it("gives a bare customer's confirmation to nobody else", async () => {
      const { order } = await placeOrderOf(
        given.store,
        asBuyer(given.store, given.buyer.token),
        [{ article: given.articles["SKRUV-100"], quantity: 1 }]
      )
      const path = `/store/orders/${order.id}/confirmation`
      const own = await asBuyer(given.store, given.buyer.token).get(path)
      expect(own.status).toBe(200)
      expect(own.headers["content-type"]).toBe("application/pdf")
      expect(
        (await asBuyer(given.store, given.other.token).get(path)).status
      ).toBe(404)
      expect((await asVisitor(given.store).get(path)).status).toBe(401)
    })
  },
})
