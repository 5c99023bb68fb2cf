import { placeOrderOf, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  clearMails,
  eventually,
  sentMails,
  type SentMail,
} from "@medusa-b2b/testing/outcomes"
import { asBuyer } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"

storeTest({
  name: "order confirmation",
  fixtures: wholesaleStore,
  suite: ({ given }) => {
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
  },
})
