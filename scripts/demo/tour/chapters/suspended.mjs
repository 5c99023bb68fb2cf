import { createCatalogue } from "../catalogue.mjs"

export const title = "A suspended company cannot order"

export const tell = async ({ story, figures, region, as }) => {
  const ville = await as("ville")
  const { buyer } = await ville.get("/store/buyer")
  story.say("Ville can still log in.")
  story.expect("His company is", buyer.company.status, "suspended")
  const catalogue = createCatalogue(ville, region, figures)
  const { id: variant_id } = await catalogue.variantOf("TEJP-SV")
  const { cart } = await ville.post("/store/carts", {
    region_id: region.id,
    items: [{ variant_id, quantity: 1 }],
  })
  const { checkout_status } = await ville.get(
    `/store/carts/${cart.id}/checkout-status`
  )
  story.expect("Can be placed", checkout_status.can_place, false)
  const found = checkout_status.violations.find(
    ({ code }) => code === "company.suspended"
  )
  story.expect("Because of", found?.code, "company.suspended")
  story.say(`  “${found?.message}”`)
  const answer = await ville.ask("POST", `/store/carts/${cart.id}/complete`)
  story.expect("Placing it all the same", answer.status, 409)
}
