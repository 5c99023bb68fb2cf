import { checkOut, DELIVERY, fillCart } from "../checkout.mjs"
import { rounded } from "../figures.mjs"

export const title = "An order that the company's rules let through"

const LINES = [
  { sku: "EXQ-3G2,5", quantity: 12, contract: "NB-RAM-25" },
  { sku: "SKRUV-42-13", quantity: 3, contract: "NB-STHLM-25" },
]
const GOOD_NUMBER = "NB-10042"

const SITE = {
  first_name: "Berit",
  last_name: "Ek",
  company: "Nordbygg Stockholm AB",
  address_1: "Byggplats Hagalund, port 3",
  postal_code: "169 70",
  city: "Solna",
  country_code: "se",
}

const expectTotals = async ({ story, figures }, buyer, id) => {
  const { cart } = await buyer.get(`/store/carts/${id}`)
  const goods = LINES.reduce((sum, { sku, quantity, contract }) => {
    const price = figures.contractPrice(contract, sku, quantity)
    const line = cart.items.find((item) => item.variant_sku === sku)
    story.expectMoney(`${quantity} × ${sku}, each`, line.unit_price, price)
    return sum + quantity * price
  }, 0)
  const freight = figures.shipping(DELIVERY).prices.sek
  const tax = rounded(((goods + freight) * figures.taxRate("se")) / 100)
  story.expectMoney("Goods", cart.item_subtotal, goods)
  story.expectMoney("Delivery", cart.shipping_subtotal, freight)
  story.expectMoney("Tax", rounded(cart.tax_total), tax)
  story.expectMoney(
    "To pay",
    rounded(cart.total),
    rounded(goods + freight + tax)
  )
}

const checkoutStatus = async (buyer, id) => {
  const { checkout_status } = await buyer.get(
    `/store/carts/${id}/checkout-status`
  )
  return checkout_status
}

const expectRefusal = async ({ story }, buyer, id, code) => {
  const status = await checkoutStatus(buyer, id)
  story.expect(
    "Checkout status",
    status.violations.map((violation) => violation.code),
    [code]
  )
  story.say(`  “${status.violations[0]?.message}”`)
  const answer = await buyer.ask("POST", `/store/carts/${id}/complete`)
  story.expect("Placing it all the same", answer.status, 409)
}

const giveNumber = (buyer, id, purchase_order_number) =>
  buyer.post(`/store/carts/${id}/references`, { purchase_order_number })

export const tell = async (tour) => {
  const { story, figures, as, memory } = tour
  const berit = await as("berit")
  const { name } = figures.company("nordbygg-stockholm")
  story.say("Berit fills a cart; twelve rings of cable reach the second tier.")
  const id = await fillCart(tour, berit, LINES)
  await checkOut(tour, berit, id, SITE)
  await expectTotals(tour, berit, id)

  story.say(`${name} wants a purchase order number on every order.`)
  await expectRefusal(tour, berit, id, "company.purchase_order_number_missing")
  story.say("She types one that does not look like the company's.")
  await giveNumber(berit, id, "10042")
  await expectRefusal(
    tour,
    berit,
    id,
    "company.purchase_order_number_ill_formed"
  )
  story.say(`She gives ${GOOD_NUMBER}.`)
  await giveNumber(berit, id, GOOD_NUMBER)
  const { can_place } = await checkoutStatus(berit, id)
  story.expect("Can be placed", can_place, true)

  const { order } = await berit.post(`/store/carts/${id}/complete`)
  story.expect("The order has a number", order.display_id > 0, true)
  const again = await berit.post(`/store/carts/${id}/complete`)
  story.expect(
    "Placing it twice gives the same order",
    again.order.id === order.id,
    true
  )
  Object.assign(memory, { order, cart_id: id, number: GOOD_NUMBER })
}
