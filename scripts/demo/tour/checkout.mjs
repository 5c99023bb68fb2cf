import { createCatalogue } from "./catalogue.mjs"

/** Code of the demo's delivery to the door. */
export const DELIVERY = "delivery"

/** A cart with these lines; the answer is its id. */
export const fillCart = async ({ region, figures }, buyer, lines) => {
  const catalogue = createCatalogue(buyer, region, figures)
  const items = []
  for (const { sku, quantity } of lines) {
    const { id } = await catalogue.variantOf(sku)
    items.push({ variant_id: id, quantity })
  }
  const { cart } = await buyer.post("/store/carts", {
    region_id: region.id,
    items,
  })
  return cart.id
}

/** Medusa's id of payment on account. */
export const ON_ACCOUNT = "pp_on_account_credit"

/** Has the cart delivered to an address, and pays later. */
export const checkOut = async (
  { figures },
  buyer,
  id,
  address,
  provider_id = "pp_system_default"
) => {
  await buyer.post(`/store/carts/${id}`, {
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options } = await buyer.get(
    `/store/shipping-options?cart_id=${id}`
  )
  const { name } = figures.shipping(DELIVERY)
  const option = shipping_options.find((each) => each.name === name)
  await buyer.post(`/store/carts/${id}/shipping-methods`, {
    option_id: option.id,
  })
  const { payment_collection } = await buyer.post(
    "/store/payment-collections",
    { cart_id: id }
  )
  await buyer.post(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id }
  )
}
