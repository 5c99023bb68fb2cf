import { setTimeout as wait } from "node:timers/promises"
import { checkOut, fillCart } from "../checkout.mjs"
import { ship } from "../shipment.mjs"

export const title = "Each paper goes to whom it concerns"

const SITE = {
  first_name: "Olle",
  last_name: "Ström",
  company: "Nybyggarna i Västerås AB",
  address_1: "Verkstadsgatan 4",
  postal_code: "721 30",
  city: "Västerås",
  country_code: "se",
}

/** The smallest file that says that it is a PDF: the ERP's invoice. */
const INVOICE = Buffer.from("%PDF-1.4\n%%EOF\n")

const CONFIRMATION = "documents.order_confirmation"

const place = async (tour, buyer) => {
  const id = await fillCart(tour, buyer, [{ sku: "TEJP-SV", quantity: 10 }])
  await checkOut(tour, buyer, id, SITE)
  const { order } = await buyer.post(`/store/carts/${id}/complete`)
  return order
}

const confirmed = async ({ story, mailbox }, email, { display_id }) => {
  const mail = await mailbox.mailTo(
    email,
    ({ template }) => template === CONFIRMATION
  )
  story.expect(
    "He gets the confirmation",
    mail.subject,
    `Order confirmation ${display_id}`
  )
  story.expect(
    "with a PDF",
    mail.attachments.map(({ content_type }) => content_type),
    ["application/pdf"]
  )
}

const shippedAndBilled = async ({ story, mailbox }, post, { display_id }) => {
  const delivery = await mailbox.mailTo(post.delivery_note)
  story.expect(
    "To the goods reception",
    delivery.subject,
    `Order ${display_id} is on its way`
  )
  const invoice = await mailbox.mailTo(post.invoice)
  story.expect(
    "To the accounts office",
    invoice.subject,
    `Invoice F-${display_id} for order ${display_id}`
  )
  story.expect(
    "with the ERP's file",
    invoice.attachments.map((file) => invoice.attached(file).equals(INVOICE)),
    [true]
  )
}

/** The delivery log of the company's papers, when nothing waits any more. */
const deliveryLog = async (admin, company_id) => {
  for (;;) {
    const { mails } = await admin.get(
      `/admin/mails?company_id=${company_id}&limit=200`
    )
    if (mails.every(({ status }) => !["queued", "sending"].includes(status))) {
      return mails.filter(({ kind }) => kind.startsWith("documents."))
    }
    await wait(250)
  }
}

/** Everybody else of the company gets nothing. */
const nobodyElse = async (
  { story, mailbox, memory },
  admin,
  { display_id }
) => {
  const { email, post, company_id } = memory.newCustomer
  const expected = [email, post.delivery_note, post.invoice].sort()
  const log = await deliveryLog(admin, company_id)
  story.expect(
    "All that was sent, says the staff's log, went to",
    log.map(({ recipient }) => recipient).sort(),
    expected
  )
  const names = new RegExp(`\\border (confirmation )?${display_id}\\b`, "i")
  const written = mailbox.all(({ subject }) => names.test(subject))
  story.expect(
    "and says the folder of mails",
    written.map(({ to }) => to).sort(),
    expected
  )
}

export const tell = async (tour) => {
  const { story, staff, memory } = tour
  const { buyer, email, post } = memory.newCustomer
  const admin = await staff("admin")

  story.say("Olle, of the new customer, orders.")
  const order = await place(tour, buyer)
  await confirmed(tour, email, order)

  story.say("The warehouse ships it, and the ERP sends its invoice.")
  await ship(tour, admin, order)
  await admin.post(`/admin/orders/${order.id}/papers`, {
    paper: "invoice",
    number: `F-${order.display_id}`,
    filename: `F-${order.display_id}.pdf`,
    content: INVOICE.toString("base64"),
  })
  await shippedAndBilled(tour, post, order)
  await nobodyElse(tour, admin, order)

  const { papers } = await buyer.get(`/store/orders/${order.id}/papers`)
  story.expect(
    "Olle finds the invoice with his order",
    papers.map(({ number }) => number),
    [`F-${order.display_id}`]
  )
}
