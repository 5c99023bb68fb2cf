import { expect } from "./expect.mjs"

const ADDRESS = {
  first_name: "Berit",
  last_name: "Test",
  address_1: "Storgatan 1",
  city: "Solna",
  postal_code: "169 31",
  country_code: "se",
}

/** Fills a cart with the store's one article until only the order is missing. */
export const readyCart = async (buyer, more = {}) => {
  const { regions } = await buyer.get("/store/regions")
  const { products } = await buyer.get("/store/products?handle=cable")
  const { cart } = await buyer.post("/store/carts", {
    region_id: regions[0].id,
    email: "buyer@store.test",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    items: [{ variant_id: products[0].variants[0].id, quantity: 2 }],
    ...more,
  })
  const path = `/store/carts/${cart.id}`
  const { shipping_options } = await buyer.get(
    `/store/shipping-options?cart_id=${cart.id}`
  )
  await buyer.post(`${path}/shipping-methods`, {
    option_id: shipping_options[0].id,
  })
  const { payment_collection } = await buyer.post(
    "/store/payment-collections",
    { cart_id: cart.id }
  )
  await buyer.post(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: "pp_system_default" }
  )
  return (await buyer.get(path)).cart
}

/**
 * Orders two pieces and sees that the order is right, to the last öre.
 *
 * @param {import("../client.mjs").Caller} buyer
 * @param {number} price of one, without VAT
 * @returns the order
 */
export const buy = async (buyer, price = 1000) => {
  const cart = await readyCart(buyer)
  expect(
    cart.items[0].unit_price === price,
    `the cart's price is ${cart.items[0].unit_price}, not ${price}`
  )
  const answer = await buyer.post(`/store/carts/${cart.id}/complete`)
  expect(
    answer.type === "order",
    `the cart is not ordered: ${JSON.stringify(answer).slice(0, 600)}`
  )
  const total = (2 * price + 100) * 1.25
  expect(
    answer.order.total === total,
    `the order's total is ${answer.order.total}, not ${total}`
  )
  return answer.order
}
