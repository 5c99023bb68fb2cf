import { checkOut, fillCart, ON_ACCOUNT } from "../checkout.mjs"
import { rounded } from "../figures.mjs"
import { askToPack, ship } from "../shipment.mjs"

export const title = "On account, up to the limit"

const SITE = {
  first_name: "Bo",
  last_name: "Lind",
  company: "Sydel Installation AB",
  address_1: "Hamngatan 12",
  postal_code: "211 22",
  city: "Malmö",
  country_code: "se",
}

/** Two such orders are more than the company may owe. */
const LINES = [{ sku: "EXQ-3G2,5", quantity: 4 }]

const place = async (tour, buyer) => {
  const id = await fillCart(tour, buyer, LINES)
  await checkOut(tour, buyer, id, SITE, ON_ACCOUNT)
  const { checkout_status } = await buyer.get(
    `/store/carts/${id}/checkout-status`
  )
  const { order } = await buyer.post(`/store/carts/${id}/complete`)
  return { order, violations: checkout_status.violations }
}

const creditOf = async (admin, company_id) => {
  const { company_credits } = await admin.get(
    `/admin/company-credits?company_id=${company_id}`
  )
  return company_credits[0]
}

const today = () => new Date().toISOString().slice(0, 10)

const invoiceOf = ({ id, display_id, total }) => ({
  kind: "invoice",
  external_id: `F-${display_id}`,
  number: String(display_id),
  order_id: id,
  issued_on: today(),
  currency_code: "sek",
  amount: rounded(total),
  is_final: true,
})

const paymentOf = (company_id, orders) => ({
  kind: "payment",
  external_id: `B-${orders.map(({ display_id }) => display_id).join("-")}`,
  company_id,
  issued_on: today(),
  currency_code: "sek",
  amount: rounded(orders.reduce((sum, { total }) => sum + rounded(total), 0)),
  allocations: orders.map((order) => ({
    invoice_external_id: `F-${order.display_id}`,
    amount: rounded(order.total),
  })),
})

const heldAndReleased = async (tour, admin, order) => {
  const { story } = tour
  const { order_holds } = await admin.get(
    `/admin/order-holds?order_id=${order.id}&released=false`
  )
  story.expect(
    "Held for",
    order_holds.map(({ code }) => code),
    ["credit.over_limit"]
  )
  const refused = await askToPack(tour, admin, order)
  story.expect("The warehouse wants to pack it", refused.status, 400)
  story.say(`  “${refused.body.message}”`)
  await admin.post(`/admin/order-holds/${order_holds[0].id}/release`, {
    reason: "Bo called: they pay this week.",
  })
  story.say("The credit controller releases it, and it is shipped.")
  await ship(tour, admin, order)
}

export const tell = async (tour) => {
  const { story, figures, as, staff } = tour
  const { name } = figures.company("sydel")
  const limit = figures.credit("sydel").limit_amount
  const bo = await as("bo")
  const admin = await staff("admin")
  const { buyer } = await bo.get("/store/buyer")
  const { id: company_id } = buyer.company
  const free = async () =>
    Number((await creditOf(admin, company_id)).standing.free)
  const report = (items) => admin.post("/admin/open-items/batch", { items })

  story.say(`Bo buys for ${name}, which pays later.`)
  story.expectMoney("Free before, with tax", await free(), limit)
  const first = await place(tour, bo)
  const left = rounded(limit - first.order.total)
  story.expect("Nothing against the first order", first.violations, [])
  story.expectMoney("Free after it", await free(), left)

  story.say("The next one is too much.")
  const second = await place(tour, bo)
  story.say(`  “${second.violations[0]?.message}”`)
  story.expect(
    "It is taken, and",
    second.violations.map(({ severity }) => severity),
    ["hold"]
  )
  await heldAndReleased(tour, admin, second.order)

  const orders = [first.order, second.order]
  await report(orders.map(invoiceOf))
  story.say("The ERP sends both invoices: nothing is held, both are owed.")
  const { held, owed } = (await creditOf(admin, company_id)).standing
  story.expectMoney("Held", Number(held), 0)
  story.expectMoney(
    "Owed",
    Number(owed),
    rounded(first.order.total + second.order.total)
  )
  await report([paymentOf(company_id, orders)])
  story.say(`${name} pays, and the ERP says so.`)
  story.expectMoney("Free again", await free(), limit)
}
