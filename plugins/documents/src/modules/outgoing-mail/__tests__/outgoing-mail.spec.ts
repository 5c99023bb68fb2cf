import path from "node:path"
import type { MailRecipient } from "@medusa-b2b/kit/mail"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OUTGOING_MAIL_MODULE, type OutgoingMailModuleService } from ".."
import type { ClaimedMail } from "../../../types/mail"
import { OutgoingMail } from "../models"

const reader = (email: string): MailRecipient => ({
  email,
  name: null,
  language: "sv",
  because: { reason: "contact_point", company_id: "comp_1" },
})

moduleIntegrationTestRunner<OutgoingMailModuleService>({
  moduleName: OUTGOING_MAIL_MODULE,
  moduleModels: [OutgoingMail],
  moduleOptions: { lease_seconds: 5 },
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const queue = (key: string, ...recipients: MailRecipient[]) =>
      service.queue({
        kind: "test.kind",
        subject_id: "order_1",
        company_id: "comp_1",
        member_id: null,
        key,
        recipients,
        default_language: "sv",
      })

    const rows = async () =>
      (
        await service.listOutgoingMails({}, { order: { recipient: "ASC" } })
      ).map(({ recipient, status }) => [recipient, status])

    const sent = (mail: ClaimedMail) =>
      service.noteOutcome(mail, {
        status: "sent",
        subject: "S",
        notification_id: "noti_1",
        provider_message_id: null,
        maybe_twice: false,
      })

    const failed = (mail: ClaimedMail, retry_in_seconds: number | null) =>
      service.noteOutcome(mail, {
        status: "failed",
        subject: null,
        error: "No answer",
        maybe_twice: false,
        retry_in_seconds,
      })

    const leaseEnds = () =>
      MikroOrmWrapper.forkManager().execute(
        "update outgoing_mail set lease_until = now() - interval '1 second'"
      )

    describe("queueing", () => {
      it("makes one row for each address, whoever writes it how", async () => {
        await queue(
          "k",
          reader("A@Kund.test"),
          reader(" a@kund.test"),
          reader("b@kund.test")
        )
        expect(await rows()).toEqual([
          ["a@kund.test", "queued"],
          ["b@kund.test", "queued"],
        ])
      })

      it("queues a key once, also when twenty ask at once", async () => {
        const ids = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            // The routing may have changed between two events.
            queue("k", reader(index % 2 ? "a@kund.test" : "b@kund.test"))
          )
        )
        expect(ids.flat()).toHaveLength(1)
        expect(await rows()).toHaveLength(1)
      })

      it("says so when nobody gets it, and never sends that row", async () => {
        await queue("k")
        expect(await rows()).toEqual([[null, "no_recipient"]])
        expect(await service.claimDue(10)).toEqual([])
      })

      it("takes back what waits, and lets its key be used again", async () => {
        await queue("k", reader("a@kund.test"), reader("b@kund.test"))
        const [one] = await service.claimDue(1)
        await service.recall("k")
        await sent(one)
        expect((await rows()).map(([, status]) => status).sort()).toEqual([
          "cancelled",
          "sent",
        ])
        await queue("other", reader("a@kund.test"))
        await service.recall("other")
        expect(await queue("other", reader("a@kund.test"))).toHaveLength(1)
      })
    })

    describe("a mail whose workflow is under way", () => {
      const waiting = () =>
        service.queue({
          kind: "test.kind",
          subject_id: "order_1",
          company_id: null,
          member_id: null,
          key: "k",
          recipients: [reader("a@kund.test")],
          default_language: "sv",
          waits: true,
        })

      it("leaves when that has succeeded, and not before", async () => {
        const ids = await waiting()
        expect(await service.claimDue(10)).toEqual([])
        await service.release(ids)
        expect((await service.claimDue(10)).map(({ id }) => id)).toEqual(ids)
      })

      it("is never sent when it is taken back, whoever says that it may leave", async () => {
        const ids = await waiting()
        await service.recall("k")
        await service.release(ids)
        expect(await service.claimDue(10)).toEqual([])
      })

      it("is not tried earlier by being let go once more", async () => {
        const ids = await waiting()
        await service.release(ids)
        const [claimed] = await service.claimDue(10)
        await failed(claimed, 300)
        await service.release(ids)
        expect(await service.claimDue(10)).toEqual([])
      })
    })

    describe("claiming", () => {
      it("gives each mail to one of ten who ask at once", async () => {
        const recipients = Array.from({ length: 100 }, (_, index) =>
          reader(`r${index}@kund.test`)
        )
        await queue("k", ...recipients)
        const claims = await Promise.all(
          Array.from({ length: 20 }, () => service.claimDue(10))
        )
        const ids = claims.flat().map(({ id }) => id)
        expect(ids).toHaveLength(new Set(ids).size)
        const rest = await service.claimDue(200)
        expect(new Set([...ids, ...rest.map(({ id }) => id)]).size).toBe(100)
      })

      it("takes a mail over only when the lease of a dead process has ended", async () => {
        await queue("k", reader("a@kund.test"))
        const [first] = await service.claimDue(1)
        expect(first).toMatchObject({ cut_off_claim: null, attempts: 1 })
        expect(await service.claimDue(1)).toEqual([])
        await leaseEnds()
        const [second] = await service.claimDue(1)
        expect(second).toMatchObject({
          id: first.id,
          cut_off_claim: first.claim,
          attempts: 2,
        })
        // The first one wakes up again: it has nothing to say any more.
        expect(await failed(first, null)).toBe(false)
        expect(await sent(second)).toBe(true)
        expect(await rows()).toEqual([["a@kund.test", "sent"]])
      })
    })

    describe("after a try", () => {
      it("waits for the next one, and is given up at last", async () => {
        await queue("k", reader("a@kund.test"))
        const [first] = await service.claimDue(1)
        await failed(first, 3600)
        expect(await service.claimDue(1)).toEqual([])
        const waiting = await service.retrieveOutgoingMail(first.id)
        expect(waiting).toMatchObject({
          status: "queued",
          last_error: "No answer",
        })
        expect(
          Math.round((Number(waiting.next_attempt_at) - Date.now()) / 60_000)
        ).toBe(60)
        await service.sendAgain(first.id, [])
        const [second] = await service.claimDue(1)
        expect(second.attempts).toBe(1)
        await failed(second, null)
        expect(await rows()).toEqual([["a@kund.test", "failed"]])
      })

      it("keeps what was sent, and sends again in a row of its own, once at a time", async () => {
        await queue("k", reader("a@kund.test"))
        const [mail] = await service.claimDue(1)
        await expect(service.sendAgain(mail.id, [])).rejects.toThrow(
          "is being sent just now"
        )
        await sent(mail)
        const clicks = await Promise.allSettled(
          Array.from({ length: 5 }, () => service.sendAgain(mail.id, []))
        )
        expect(
          clicks.filter(({ status }) => status === "fulfilled")
        ).toHaveLength(1)
        expect(await rows()).toEqual([
          ["a@kund.test", "sent"],
          ["a@kund.test", "queued"],
        ])
        const [again] = await service.claimDue(5)
        await sent(again)
        expect(again.original_id).toBe(mail.id)
        const third = await service.sendAgain(again.id, [])
        expect(await service.retrieveOutgoingMail(third)).toMatchObject({
          original_id: mail.id,
        })
      })

      it("routes anew what nobody got", async () => {
        const [id] = await queue("k")
        await expect(service.sendAgain(id, [])).rejects.toThrow(
          "still has nobody to go to"
        )
        await service.sendAgain(id, [
          reader("a@kund.test"),
          reader("b@kund.test"),
        ])
        expect(await rows()).toEqual([
          ["a@kund.test", "queued"],
          ["b@kund.test", "queued"],
        ])
      })

      it("is cancelled by staff only while it waits", async () => {
        const [id] = await queue("k", reader("a@kund.test"))
        expect(await service.cancel(id)).toBe(true)
        expect(await service.cancel(id)).toBe(false)
        expect(await service.claimDue(1)).toEqual([])
        await service.sendAgain(id, [])
        expect(await service.claimDue(1)).toHaveLength(1)
      })
    })
  },
})
