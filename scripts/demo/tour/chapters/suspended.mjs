import { createCatalogue } from "../catalogue.mjs"

export const title = "A suspended company cannot order"

const newCart = async ({ region, figures }, buyer) => {
  const catalogue = createCatalogue(buyer, region, figures)
  const { id: variant_id } = await catalogue.variantOf("TEJP-SV")
  return buyer.ask("POST", "/store/carts", {
    region_id: region.id,
    items: [{ variant_id, quantity: 1 }],
  })
}

const ordersOf = async (buyer) =>
  (await buyer.get("/store/orders?limit=1")).count

const suspendedLongAgo = async (tour) => {
  const { story, as } = tour
  const ville = await as("ville")
  const { buyer } = await ville.get("/store/buyer")
  story.say("Ville can still log in and look.")
  story.expect("His company is", buyer.company.status, "suspended")
  const answer = await newCart(tour, ville)
  story.expect("Filling a cart", answer.status, 403)
  story.say(`  “${answer.body.message}”`)
}

const suspendedMeanwhile = async (tour) => {
  const { story, figures, as, staff } = tour
  const { name } = figures.company("sydel")
  const bo = await as("bo")
  const { body } = await newCart(tour, bo)
  const { buyer } = await bo.get("/store/buyer")
  const admin = await staff("admin")
  const company = `/admin/companies/${buyer.company.id}`
  const place = () => bo.ask("POST", `/store/carts/${body.cart.id}/complete`)

  story.say(`Bo has a cart when the staff suspend ${name}.`)
  await admin.post(`${company}/suspend`, { reason: "Tour" })
  try {
    const before = await ordersOf(bo)
    story.expect("Bo, still logged in, places it", (await place()).status, 403)
    story.expect("New orders", (await ordersOf(bo)) - before, 0)
  } finally {
    await admin.post(`${company}/activate`)
  }
  const status = await bo.get(`/store/carts/${body.cart.id}/checkout-status`)
  const codes = status.checkout_status.violations.map(({ code }) => code)
  story.say("The staff let it in again.")
  story.expect(
    "It is still refused as suspended",
    codes.includes("company.suspended"),
    false
  )
}

export const tell = async (tour) => {
  await suspendedLongAgo(tour)
  await suspendedMeanwhile(tour)
}
