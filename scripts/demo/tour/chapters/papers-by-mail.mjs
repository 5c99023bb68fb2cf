import { checkOut, fillCart } from "../checkout.mjs"

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
const INVOICE = Buffer.from("%PDF-1.4\n%%EOF\n").toString("base64")

const place = async (tour, buyer) => {
  const id = await fillCart(tour, buyer, [{ sku: "TEJP-SV", quantity: 10 }])
  await checkOut(tour, buyer, id, SITE)
  const { order } = await buyer.post(`/store/carts/${id}/complete`)
  return order
}

const ship = async (admin, order) => {
  const { stock_locations } = await admin.get("/admin/stock-locations?limit=1")
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  const fulfillments = `/admin/orders/${order.id}/fulfillments`
  const packed = await admin.post(`${fulfillments}?fields=id,fulfillments.id`, {
    items,
    location_id: stock_locations[0].id,
  })
  await admin.post(
    `${fulfillments}/${packed.order.fulfillments[0].id}/shipments`,
    { items }
  )
}

export const tell = async (tour) => {
  const { story, staff, memory, mailbox } = tour
  const { buyer, email, post } = memory.newCustomer
  const admin = await staff("admin")

  story.say("Olle, of the new customer, orders.")
  const order = await place(tour, buyer)
  const confirmation = await mailbox.mailTo(email)
  story.expect(
    "He gets the confirmation",
    confirmation.subject,
    `Order confirmation ${order.display_id}`
  )
  story.expect(
    "with a PDF",
    confirmation.attachments.map(({ content_type }) => content_type),
    ["application/pdf"]
  )

  story.say("The warehouse ships it, and the ERP sends its invoice.")
  await ship(admin, order)
  await admin.post(`/admin/orders/${order.id}/papers`, {
    paper: "invoice",
    number: `F-${order.display_id}`,
    filename: `F-${order.display_id}.pdf`,
    content: INVOICE,
  })
  const delivery = await mailbox.mailTo(post.delivery_note)
  story.expect(
    "To the goods reception",
    delivery.subject,
    `Order ${order.display_id} is on its way`
  )
  const invoice = await mailbox.mailTo(post.invoice)
  story.expect(
    "To the accounts office",
    invoice.subject,
    `Invoice F-${order.display_id} for order ${order.display_id}`
  )
  const { papers } = await buyer.get(`/store/orders/${order.id}/papers`)
  story.expect(
    "Olle finds it with his order",
    papers.map(({ number }) => number),
    [`F-${order.display_id}`]
  )
}
