import { checkOut, DELIVERY, fillCart } from "../checkout.mjs"
import { rounded } from "../figures.mjs"
import { pdfText } from "../pdf-text.mjs"
import { money } from "../story.mjs"

export const title = "A customer in another EU country is billed without VAT"

/** In no contract of either company: both pay the list price. */
const LINES = [
  { sku: "FK-2,5-SV", quantity: 10 },
  { sku: "MCB-C16", quantity: 24 },
]

const NOTE = /intra-Community supply, Article 138.*Reverse charge/

const IN_SWEDEN = {
  first_name: "Bo",
  last_name: "Söder",
  company: "Sydel Installation AB",
  address_1: "Ystadvägen 12",
  postal_code: "214 45",
  city: "Malmö",
  country_code: "se",
}

const IN_DENMARK = {
  first_name: "Maja",
  last_name: "Lund",
  company: "Øresund El ApS",
  address_1: "Amager Strandvej 60",
  postal_code: "2300",
  city: "København S",
  country_code: "dk",
}

/** What the demo data say that these lines cost, delivered. */
const sumsOf = ({ figures }, currency, rate) => {
  const goods = LINES.reduce(
    (sum, { sku, quantity }) =>
      sum + quantity * figures.listPrice(sku, currency),
    0
  )
  const net = rounded(goods + figures.shipping(DELIVERY).prices[currency])
  const tax = rounded((net * rate) / 100)
  return { net, tax, total: rounded(net + tax) }
}

const expectSums = ({ story }, totals, expected, currency) => {
  const { shipping_subtotal, item_subtotal, tax_total, total } = totals
  const net = rounded(item_subtotal + shipping_subtotal)
  story.expectMoney("Without VAT", net, expected.net, currency)
  story.expectMoney("VAT", rounded(tax_total), expected.tax, currency)
  story.expectMoney("To pay", rounded(total), expected.total, currency)
}

/** The cart as it is before it is ordered, and its notes for the invoice. */
const prepare = async (tour, buyer, address) => {
  const region = tour.regionOf(address.country_code)
  const id = await fillCart({ ...tour, region }, buyer, LINES)
  await checkOut(tour, buyer, id, address)
  const { cart } = await buyer.get(`/store/carts/${id}`)
  const { tax } = await buyer.get(`/store/carts/${id}/tax?language=en`)
  return { cart, tax }
}

/** The order's confirmation as its buyer gets it: mail and PDF. */
const order = async ({ mailbox }, buyer, cart, email) => {
  const { order: placed } = await buyer.post(`/store/carts/${cart.id}/complete`)
  const mail = await mailbox.mailTo(email, ({ subject }) =>
    subject.endsWith(` ${placed.display_id}`)
  )
  const pdf = await pdfText(mail.attached(mail.attachments[0]))
  return { placed, mail, pdf }
}

const atHome = async (tour) => {
  const { story, figures, as } = tour
  const bo = await as("bo")
  const rate = figures.taxRate("se")
  const { cart, tax } = await prepare(tour, bo, IN_SWEDEN)
  story.say(`Bo, of ${figures.company("sydel").name}, orders to Malmö.`)
  expectSums(tour, cart, sumsOf(tour, "sek", rate), "sek")
  story.expect("Notes for the invoice", tax.notes, [])

  const { email } = figures.person("bo")
  const { mail, pdf } = await order(tour, bo, cart, email)
  story.expect("His confirmation has VAT", pdf.includes(`${rate} %`), true)
  story.expect(
    "and a note of reverse charge",
    /omvänd|reverse charge/i.test(mail.text + pdf),
    false
  )
}

const abroad = async (tour) => {
  const { story, figures, as } = tour
  const maja = await as("maja")
  const { name, vat_id } = figures.company("oresund")
  const { cart, tax } = await prepare(tour, maja, IN_DENMARK)
  const expected = sumsOf(tour, "eur", 0)
  story.say(`Maja, of ${name}, orders the same to Copenhagen, in euros.`)
  expectSums(tour, cart, expected, "eur")
  story.expect(
    "Why her lines bear no VAT",
    [...new Set(tax.lines.map(({ reason }) => reason))],
    ["EU_REVERSE_CHARGE"]
  )
  story.say(`  “${tax.lines[0]?.explanation}”`)
  story.expect("The note for the invoice", NOTE.test(tax.notes.join()), true)
  story.say(`  “${tax.notes.join()}”`)

  const { email } = figures.person("maja")
  const { placed, mail, pdf } = await order(tour, maja, cart, email)
  story.say("She orders.")
  expectSums(tour, placed, expected, "eur")
  story.expect("The note is in her mail", NOTE.test(mail.text), true)
  story.expect("and on the PDF", NOTE.test(pdf), true)
  story.expect("which names her VAT id", pdf.includes(vat_id), true)
  const sum = money(expected.total, "eur").replace("EUR ", "€")
  story.expect("and the sum without VAT", pdf.includes(sum), true)
}

const goodsThatStay = async (tour) => {
  const { story, figures, as } = tour
  const maja = await as("maja")
  const { cart } = await prepare(tour, maja, {
    ...IN_SWEDEN,
    first_name: "Maja",
    last_name: "Lund",
  })
  story.say("Had she the goods delivered to Malmö, they would not leave the")
  story.say("country, and she would pay VAT as Bo does.")
  const { tax } = sumsOf(tour, "sek", figures.taxRate("se"))
  story.expectMoney("VAT", rounded(cart.tax_total), tax)
}

export const tell = async (tour) => {
  await atHome(tour)
  await abroad(tour)
  await goodsThatStay(tour)
}
