import { readdir } from "node:fs/promises"
import {
  createReadyCart,
  filePaper,
  PDF,
  placeOrderOf,
  wholesaleStore,
} from "@medusa-b2b/testing/fixtures"
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

type Filed = { papers: { id: string; number: string | null }[] }

storeTest({
  name: "filed papers",
  fixtures: wholesaleStore,
  suite: ({ given, waitForWorkflows }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const staff = () => asAdmin(given.store, given.admin.token)
    const lines = () => [{ article: given.articles["SKRUV-100"], quantity: 12 }]
    const order = async () =>
      (await placeOrderOf(given.store, buyer(), lines())).order

    const invoicesAndPost = async (): Promise<void> => {
      const { group, stockholm } = given.companies
      await succeed(
        staff().post(`/admin/companies/${group.id}/contact-points`, {
          name: "Leverantörsreskontra",
          email: "faktura@nordbygg.test",
          papers: ["invoice"],
        })
      )
      await succeed(
        staff().post(`/admin/companies/${stockholm.id}/contact-points`, {
          name: "Godsmottagning",
          email: "gods@nordbygg.test",
          language: "en",
          papers: ["delivery_note"],
        })
      )
    }

    const mailsOf = (template: string, count: number): Promise<SentMail[]> =>
      eventually(async () => {
        const mails = (await sentMails()).filter(
          (mail) => mail.template === template
        )
        expect(mails).toHaveLength(count)
        return mails
      })

    const ship = async (order_id: string): Promise<void> => {
      const { order } = await succeed(
        staff().get<{
          order: { items: { id: string; quantity: number }[] }
        }>(`/admin/orders/${order_id}`)
      )
      const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
      const { order: packed } = await succeed(
        staff().post<{ order: { fulfillments: { id: string }[] } }>(
          `/admin/orders/${order_id}/fulfillments?fields=id,fulfillments.id`,
          { items, location_id: given.store.warehouse.location_id }
        )
      )
      await succeed(
        staff().post(
          `/admin/orders/${order_id}/fulfillments/${packed.fulfillments[0].id}/shipments`,
          {
            items,
            labels: [
              {
                tracking_number: "KOLLI-1",
                tracking_url: "#",
                label_url: "#",
              },
            ],
          }
        )
      )
    }

    beforeEach(() => clearMails())

    it("send the invoice to one address and the delivery to another", async () => {
      await invoicesAndPost()
      const placed = await order()
      await ship(placed.id)
      await filePaper(given.store, given.admin, {
        order_id: placed.id,
        number: "F-1001",
      })

      const [delivery] = await mailsOf("documents.delivery_note", 1)
      expect(delivery.to).toBe("gods@nordbygg.test")
      expect(delivery.subject).toBe(`Order ${placed.display_id} is on its way`)
      expect(delivery.text).toContain("12 × ")
      expect(delivery.text).toContain("KOLLI-1")

      const [invoice] = await mailsOf("documents.filed_invoice", 1)
      expect(invoice.to).toBe("faktura@nordbygg.test")
      expect(invoice.subject).toBe(
        `Faktura F-1001 för order ${placed.display_id}`
      )
      expect(invoice.attachments).toEqual([
        expect.objectContaining({
          filename: "1-papper.pdf",
          content_type: "application/pdf",
          content: Buffer.from(PDF, "base64"),
        }),
      ])
    })

    /** A draft that staff make and convert for somebody: an order without a cart. */
    const convertedDraft = async ({
      customer_id,
      email,
    }: {
      customer_id: string
      email: string
    }): Promise<string> => {
      const { draft_order } = await succeed(
        staff().post<{ draft_order: { id: string } }>("/admin/draft-orders", {
          customer_id,
          email,
          region_id: given.store.sweden.id,
          sales_channel_id: given.store.sales_channel_id,
          items: [
            { variant_id: given.articles["BORR-6"].variant_id, quantity: 1 },
          ],
        })
      )
      await succeed(
        staff().post(`/admin/draft-orders/${draft_order.id}/convert-to-order`)
      )
      await waitForWorkflows()
      return draft_order.id
    }

    it("go to the company that the order is of, wherever its buyer has moved since", async () => {
      await invoicesAndPost()
      const { companies, people } = given
      await succeed(
        staff().post(`/admin/companies/${companies.sydel.id}/contact-points`, {
          name: "Ekonomi",
          email: "ekonomi@sydel.test",
          papers: ["order_confirmation", "delivery_note", "invoice"],
        })
      )
      const membersOf = async (company_id: string) =>
        (
          await succeed(
            staff().get<{
              members: { id: string; customer: { id: string } }[]
            }>(`/admin/companies/${company_id}/members?limit=100`)
          )
        ).members.filter(
          ({ customer }) => customer.id === people.inBoth.customer_id
        )
      const [[there], [here]] = await Promise.all([
        membersOf(companies.sydel.id),
        membersOf(companies.stockholm.id),
      ])
      const order_id = await convertedDraft(people.inBoth)
      await mailsOf("documents.order_confirmation", 1)

      // The other company is the one that they buy for from now on.
      await succeed(
        staff().post(
          `/admin/companies/${companies.sydel.id}/members/${there.id}`,
          { is_default: true }
        )
      )
      await filePaper(given.store, given.admin, { order_id, number: "F-1" })
      const addressees = async (count: number) =>
        (await mailsOf("documents.filed_invoice", count)).map(({ to }) => to)
      expect(await addressees(1)).toEqual(["faktura@nordbygg.test"])

      // They are in no company any more; the company has bought all the same.
      for (const [company, member] of [
        [companies.sydel, there],
        [companies.stockholm, here],
      ] as const) {
        await succeed(
          staff().delete(`/admin/companies/${company.id}/members/${member.id}`)
        )
      }
      await filePaper(given.store, given.admin, { order_id, number: "F-2" })
      expect(await addressees(2)).toEqual([
        "faktura@nordbygg.test",
        "faktura@nordbygg.test",
      ])
      expect(
        (await sentMails()).map(({ to }) => to).filter((to) => /sydel/.test(to))
      ).toEqual([])
    })

    it("are listed and handed out to the buyer, and to nobody else", async () => {
      const placed = await order()
      const { id } = await filePaper(given.store, given.admin, {
        order_id: placed.id,
        number: "F-1002",
      })
      const path = `/store/orders/${placed.id}/papers`

      const { papers } = await succeed(buyer().get<Filed>(path))
      expect(papers).toEqual([
        {
          id,
          order_id: placed.id,
          paper: "invoice",
          number: "F-1002",
          filename: "papper.pdf",
          created_at: expect.any(String),
        },
      ])
      const file = await buyer().get(`${path}/${id}`)
      expect(file.status).toBe(200)
      expect(file.headers["content-type"]).toBe("application/pdf")

      // Under another order of one's own it is not there either.
      const other = await order()
      const refused = async (
        caller: Caller,
        at: string
      ): Promise<{ status: number; keys: string[] }> => {
        const { status, data } = await caller.get(at)
        return { status, keys: Object.keys(data).sort() }
      }
      const notFound = { status: 404, keys: ["message", "type"] }
      expect(
        await refused(buyer(), `/store/orders/${other.id}/papers/${id}`)
      ).toEqual(notFound)

      const { people, companies, store } = given
      const theirs = (
        await placeOrderOf(
          store,
          asBuyer(store, people.sydelBuyer.token),
          lines()
        )
      ).order
      for (const caller of [
        asBuyer(store, people.sydelBuyer.token),
        asBuyer(store, people.sydelAdmin.token),
        asBuyer(store, people.removed.token),
        asBuyer(store, people.consumer.token),
        asBuyer(store, people.inBoth.token, companies.sydel.id),
      ]) {
        expect(await refused(caller, path)).toEqual(notFound)
        expect(await refused(caller, `${path}/${id}`)).toEqual(notFound)
        expect(
          await refused(caller, `/store/orders/${theirs.id}/papers/${id}`)
        ).toEqual(notFound)
      }
      for (const at of [path, `${path}/${id}`]) {
        expect(await refused(asVisitor(store), at)).toEqual(notFound)
      }
    })

    it("are taken once by their external id, and leave no second file", async () => {
      const placed = await order()
      const paper = { order_id: placed.id, external_id: "erp-77" }
      await filePaper(given.store, given.admin, paper)
      const files = async () =>
        (await readdir(process.env.PRIVATE_FILES as string)).length
      const before = await files()

      const again = await staff().post(`/admin/orders/${placed.id}/papers`, {
        paper: "invoice",
        external_id: "erp-77",
        filename: "igen.pdf",
        content: PDF,
      })

      expect(again.status).toBe(400)
      await waitForWorkflows()
      expect(await files()).toBe(before)
      const { papers } = await succeed(
        staff().get<Filed>(`/admin/orders/${placed.id}/papers`)
      )
      expect(papers).toHaveLength(1)
    })

    it.each([
      ["a page that calls itself a PDF", { content: "PGh0bWw+" }],
      ["a folder in the name", { filename: "../../x.pdf" }],
      ["a line break in the name", { filename: "a\r\nBcc: x@y.test.pdf" }],
      ["another kind of file", { filename: "x.html" }],
    ])("refuse %s", async (_, wrong) => {
      const placed = await order()
      const { status } = await staff().post(
        `/admin/orders/${placed.id}/papers`,
        { paper: "invoice", filename: "f.pdf", content: PDF, ...wrong }
      )
      expect(status).toBe(400)
    })

    it("refuse an order that is not there, and a cart", async () => {
      const cart = await createReadyCart(given.store, buyer(), lines())
      for (const id of ["order_none", cart.id]) {
        const { status } = await staff().post(`/admin/orders/${id}/papers`, {
          paper: "invoice",
          filename: "f.pdf",
          content: PDF,
        })
        expect(status).toBe(404)
      }
    })
  },
})
