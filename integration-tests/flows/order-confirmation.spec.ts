import { placeOrderOf, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  clearMails,
  eventually,
  sentMails,
  type SentMail,
} from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  type Caller,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** The text of a PDF; the spaces in its numbers are other ones than between words. */
const textOf = async (pdf: Buffer): Promise<string> => {
  const { extractText } = await import("unpdf")
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return text.replace(/\s+/g, " ")
}

storeTest({
  name: "order confirmation",
  fixtures: wholesaleStore,
  suite: ({ app, given, waitForWorkflows }) => {
    beforeEach(() => clearMails())

    const buyer = () => asBuyer(given.store, given.people.buyer.token)

    const order = () =>
      placeOrderOf(
        given.store,
        buyer(),
        [
          { article: given.articles["SKRUV-100"], quantity: 12 },
          { article: given.articles["HANDSKE-9"], quantity: 3 },
        ],
        { references: { purchase_order_number: "PO-1" } }
      )

    const mailsTo = (to: string, count: number): Promise<SentMail[]> =>
      eventually(async () => {
        const mails = await sentMails(to)
        expect(mails).toHaveLength(count)
        return mails
      })

    it("goes to the buyer", async () => {
      const placed = await order()
      const [mail] = await mailsTo("buyer@kund.test", 1)
      expect(mail).toMatchObject({
        subject: `Orderbekräftelse ${placed.order.display_id}`,
        template: "documents.order_confirmation",
        from: '"Mälardalens El & VVS" <order@malarel.example>',
      })
      expect(mail.text).toContain("Ert ordernummer: PO-1")
      expect(mail.text).toContain("Summa exkl. moms: 1\u00a0079,51\u00a0kr")
      expect(mail.text).toContain("Summa inkl. moms: 1\u00a0349,39\u00a0kr")
    })

    const pdfOf = async (
      caller: Caller,
      order_id: string,
      language?: "en" | "sv"
    ): Promise<string> => {
      const answer = await caller.get<Buffer>(
        `/store/orders/${order_id}/confirmation`,
        { query: { language }, file: true }
      )
      expect(answer.status).toBe(200)
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      })
      return textOf(answer.data)
    }

    const startSeries = () =>
      succeed(
        asAdmin(given.store, given.admin.token).post("/admin/number-series", {
          key: "order_confirmation",
          name: "Orderbekräftelser",
          pattern: "OB-{number:4}",
          reset: "never",
          gap_free: true,
          first_number: 1,
        })
      )

    const numbers = (): Promise<{ text: string; subject_id: string }[]> =>
      app.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("document_number")
        .select("text", "subject_id")
        .orderBy("number")

    it("is a PDF for the company that bought, in both languages, the one of the mail too", async () => {
      await startSeries()
      const { order: placed } = await order()
      const [mail] = await mailsTo("buyer@kund.test", 1)
      const swedish = [
        "Bekräftelsenummer OB-0001",
        `Ordernummer ${placed.display_id}`,
        "Nordbygg Stockholm AB",
        "Ert ordernummer PO-1",
        "SKRUV-100",
        "12 70,00 840,00",
        "3 63,17 189,51",
        "Frakt 50,00",
        "Summa exkl. moms 1 079,51 kr",
        "Moms 25 % på 1 079,51 269,88",
        "Summa inkl. moms 1 349,39 kr",
      ]
      const english = [
        "Confirmation no. OB-0001",
        "Your order number PO-1",
        "12 70.00 840.00",
        "Total without VAT SEK 1,079.51",
        "VAT 25% on 1,079.51 269.88",
        "Total with VAT SEK 1,349.39",
      ]
      const colleague = asBuyer(given.store, given.people.admin.token)
      for (const text of [
        await pdfOf(buyer(), placed.id),
        await pdfOf(colleague, placed.id, "sv"),
        await textOf(mail.attachments[0].content),
      ]) {
        expect(swedish.filter((part) => !text.includes(part))).toEqual([])
      }
      const text = await pdfOf(buyer(), placed.id, "en")
      expect(english.filter((part) => !text.includes(part))).toEqual([])
      expect(mail.attachments).toMatchObject([
        { filename: "1-Orderbekräftelse-OB-0001.pdf" },
      ])
    })

    it("is not there for anybody else, and the answer tells nothing of it", async () => {
      const { order: placed } = await order()
      const path = `/store/orders/${placed.id}/confirmation`
      const { people, companies } = given
      for (const caller of [
        asVisitor(given.store),
        ...[
          people.sydelBuyer,
          people.sydelAdmin,
          people.solnaBuyer,
          people.removed,
          people.vilandeBuyer,
          people.consumer,
        ].map(({ token }) => asBuyer(given.store, token)),
        // A colleague, while buying for another company.
        asBuyer(given.store, people.inBoth.token, companies.sydel.id),
      ]) {
        const { status, data } = await caller.get(path)
        expect({ status, ...data }).toEqual({
          status: 404,
          type: "not_found",
          message: `Order with id: ${placed.id} was not found`,
        })
      }
    })

    it("has numbers without a gap, and each order one, however many are placed at once", async () => {
      await startSeries()
      // A person's first payment opens their account at the provider, which
      // Medusa does not do twice at once.
      const first = await order()
      const others = await Promise.all(Array.from({ length: 5 }, order))
      const orders = [first, ...others]
      await eventually(async () => expect(await numbers()).toHaveLength(6))
      const assigned = await numbers()
      expect(assigned.map(({ text }) => text)).toEqual(
        [1, 2, 3, 4, 5, 6].map((number) => `OB-000${number}`)
      )
      expect(assigned.map(({ subject_id }) => subject_id).sort()).toEqual(
        orders.map(({ order }) => order.id).sort()
      )
    })

    it("goes once and has one number when the event comes again", async () => {
      await startSeries()
      const { order: placed } = await order()
      await mailsTo("buyer@kund.test", 1)
      const event = { name: "order.placed", data: { id: placed.id } }
      const bus = app.container.resolve(Modules.EVENT_BUS)
      await bus.emit([event, event])
      // Something that is sent after whatever these events would have sent.
      await order()
      await waitForWorkflows()
      const subjects = (await mailsTo("buyer@kund.test", 2)).map(
        ({ subject }) => subject
      )
      expect(new Set(subjects).size).toBe(2)
      expect(await numbers()).toMatchObject([
        { text: "OB-0001", subject_id: placed.id },
        { text: "OB-0002" },
      ])
    })
  },
})
