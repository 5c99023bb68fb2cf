import { createCatalogue } from "../catalogue.mjs"
import { checkOut } from "../checkout.mjs"
import { rounded } from "../figures.mjs"
import { pdfText } from "../pdf-text.mjs"

const PLUGS = "SPIK-6-40"
const FITTING = "PRESS-R-15"
const INSULATION = "ISO-15-13"

const SITE = {
  first_name: "Jörgen",
  last_name: "Åkesson",
  company: "Åkarp Rör & Värme AB",
  address_1: "Stationsvägen 3",
  postal_code: "232 52",
  city: "Åkarp",
  country_code: "se",
}

/** 3 boxes of 200 at 89.50 per 100: the cart counts plugs, and remembers boxes. */
const inBoxes = async ({ story, figures, region }, buyer, contract) => {
  const catalogue = createCatalogue(buyer, region, figures)
  const { id: variant_id } = await catalogue.variantOf(PLUGS)
  const { cart } = await buyer.post("/store/carts", { region_id: region.id })
  const { units, price_unit } = figures.card(PLUGS)
  const [{ code, factor }] = units
  const { lines } = await buyer.post(`/store/carts/${cart.id}/unit-items`, {
    items: [{ variant_id, unit: code, count: 3 }],
  })
  const each = figures.contractPrice(contract.number, PLUGS)
  story.say(`He takes 3 boxes: ${lines[0].text}.`)
  story.expect("The cart counts", lines[0].quantity, 3 * factor)
  story.expectMoney(
    `Price per ${price_unit}`,
    Number(lines[0].price),
    rounded(each * price_unit)
  )
  const { cart: filled } = await buyer.get(
    `/store/carts/${cart.id}?fields=%2Bitems.subtotal`
  )
  const plugs = filled.items.find((item) => item.variant_sku === PLUGS)
  story.expectMoney("Together", plugs.subtotal, rounded(3 * factor * each))
  return { id: cart.id, goods: rounded(3 * factor * each) }
}

const termsOf = async (buyer, id) =>
  (await buyer.get(`/store/carts/${id}/order-terms`)).order_terms

const smallOrder = async ({ story }, buyer, { id, goods }, { order_value }) => {
  const { minimum, small_order_fee } = order_value
  const terms = (await termsOf(buyer, id)).order_value
  story.expectMoney(
    `Lacking until the least order value`,
    Number(terms.lacking),
    rounded(minimum - goods)
  )
  story.expectMoney("A smaller one bears", Number(terms.fee), small_order_fee)
}

const violationsOf = async (buyer, id) =>
  (await buyer.get(`/store/carts/${id}/checkout-status`)).checkout_status
    .violations

const wrongQuantity = async ({ story, figures, region }, buyer, { id }) => {
  const catalogue = createCatalogue(buyer, region, figures)
  const variant = await catalogue.variantOf(INSULATION)
  const { cart } = await buyer.post(`/store/carts/${id}/line-items`, {
    variant_id: variant.id,
    quantity: 15,
  })
  const violations = await violationsOf(buyer, id)
  const refusal = violations.find(({ rule }) =>
    rule.startsWith("contracts.quant")
  )
  story.expect(
    `15 of ${INSULATION}`,
    refusal?.code,
    "contracts.quantity_below_minimum"
  )
  story.say(`  “${refusal?.message}”`)
  const line = cart.items.find((item) => item.variant_sku === INSULATION)
  await buyer.ask("DELETE", `/store/carts/${id}/line-items/${line.id}`)
}

const expectGoodsAndFreight = async ({ story }, buyer, id, goods, freight) => {
  const { cart } = await buyer.get(`/store/carts/${id}`)
  story.expectMoney("Goods", cart.item_subtotal, goods)
  story.expectMoney("Freight", cart.shipping_subtotal, freight)
}

/** A hundred fittings reach their tier and do away with the fee; five more, with the freight. */
const freeFreight = async (tour, buyer, { id, goods }, contract) => {
  const { story, figures, region } = tour
  const { free_above, amount } = contract.freight
  const catalogue = createCatalogue(buyer, region, figures)
  const { id: variant_id } = await catalogue.variantOf(FITTING)
  const add = (quantity) =>
    buyer.post(`/store/carts/${id}/line-items`, { variant_id, quantity })
  const each = figures.contractPrice(contract.number, FITTING, 100)
  story.say(`He adds 100 × ${FITTING}.`)
  await add(100)
  await checkOut(tour, buyer, id, SITE)
  const with100 = rounded(goods + 100 * each)
  await expectGoodsAndFreight(tour, buyer, id, with100, amount)
  const { delivery } = await buyer.get(`/store/carts/${id}/delivery`)
  story.expectMoney(
    "Lacking until freight is free",
    delivery.freight.left_until_free,
    rounded(free_above - with100)
  )
  story.say("And 10 more.")
  await add(10)
  await expectGoodsAndFreight(tour, buyer, id, rounded(goods + 110 * each), 0)
}

/** Christmas Day to come: a public holiday whatever the year. */
const christmas = () => `${new Date().getFullYear() + 1}-12-25`

const weekday = (date) => new Date(`${date}T12:00:00Z`).getUTCDay()

const wishedDay = async ({ story }, buyer, { id }) => {
  const path = `/store/carts/${id}/delivery`
  const { promised_date } = (await buyer.get(path)).delivery
  const isWorkingDay = ![0, 6].includes(weekday(promised_date))
  story.expect(
    `${promised_date} is promised, a working day`,
    isWorkingDay,
    true
  )
  const refused = await buyer.ask("POST", path, { wished_date: christmas() })
  story.expect("Christmas Day is wished", refused.status, 400)
  story.say(`  “${refused.body.message}”`)
  const { delivery } = await buyer.post(path, { wished_date: promised_date })
  story.expect(
    "Against the promised day stands",
    delivery.fault ?? undefined,
    undefined
  )
  return promised_date
}

/** The confirmation names the contract as the buyer's own firm does. */
const onPaper = async ({ story, figures, mailbox }, order, contract) => {
  const [{ reference }] = contract.parties
  const mail = await mailbox.mailTo(
    figures.person("jorgen").email,
    ({ subject }) => subject.includes(String(order.display_id))
  )
  const text = await pdfText(mail.attached(mail.attachments[0]))
  const said = `${contract.number} (${reference})`
  story.expect(`The confirmation says ${said}`, text.includes(said), true)
}

/** From a box to an order: units, the least order, quantities, freight, and the day. */
export const agreedOrder = async (tour, contract) => {
  const { story, as } = tour
  const jorgen = await as("jorgen")
  const cart = await inBoxes(tour, jorgen, contract)
  await smallOrder(tour, jorgen, cart, contract)
  await wrongQuantity(tour, jorgen, cart)
  await freeFreight(tour, jorgen, cart, contract)
  const day = await wishedDay(tour, jorgen, cart)
  await checkOut(tour, jorgen, cart.id, SITE)
  story.expect("Nothing against it", await violationsOf(jorgen, cart.id), [])
  const { order } = await jorgen.post(`/store/carts/${cart.id}/complete`)
  const { delivery } = await jorgen.get(`/store/orders/${order.id}/delivery`)
  story.expect("The order says when", delivery.wished_date, day)
  story.expect(
    "And whose freight terms",
    delivery.freight_contract,
    contract.number
  )
  await onPaper(tour, order, contract)
}
