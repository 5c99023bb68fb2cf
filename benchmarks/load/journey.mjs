/** Lines of each cart. */
const LINES = 3

const jsonIn = (body) => JSON.parse(body)

/**
 * What a buyer does, one request after the other, as autocannon takes it:
 * list, page, cart, delivery, payment, status, order. A step whose earlier
 * answer was wrong is left out, and the buyer begins anew. A step that is a
 * `page` is something that the buyer clicks; the others follow by themselves.
 *
 * @param {{ tokens: string[], region_id: string, option_id: string, address: object,
 *   articles: { product_id: string, variant_id: string }[] }} shop
 * @param {import("./watch.mjs").Watch} watch
 */
export const journeyOf = (shop, watch) => {
  let begun = 0
  const priced = `region_id=${shop.region_id}&fields=*variants.calculated_price`
  const step = (name, method, pathOf, { body, keep, page = true } = {}) => ({
    method,
    page,
    setupRequest: (request, context) => {
      if (!context.buyer) {
        begun += 1
        context.buyer = begun
        context.article = shop.articles[begun % shop.articles.length]
      }
      const path = pathOf(context)
      if (!path) {
        return null
      }
      context.sent = performance.now()
      return {
        ...request,
        path,
        headers: {
          ...request.headers,
          authorization: `Bearer ${shop.tokens[context.buyer % shop.tokens.length]}`,
        },
        ...(body && { body: JSON.stringify(body(context)) }),
      }
    },
    onResponse: (status, answer, context) => {
      const ok = status >= 200 && status < 300
      watch.note(name, performance.now() - context.sent, ok, status, answer)
      if (ok && keep) {
        keep(jsonIn(answer), context)
      }
    },
  })
  const onCart =
    (rest = "") =>
    ({ cart_id }) =>
      cart_id && `/store/carts/${cart_id}${rest}`

  return [
    step("list", "GET", () => `/store/products?limit=20&order=title&${priced}`),
    step(
      "page",
      "GET",
      ({ article }) => `/store/products/${article.product_id}?${priced}`
    ),
    step("cart", "POST", () => "/store/carts", {
      body: ({ buyer }) => ({
        region_id: shop.region_id,
        items: Array.from({ length: LINES }, (_, line) => ({
          variant_id:
            shop.articles[(buyer * LINES + line) % shop.articles.length]
              .variant_id,
          quantity: 1,
        })),
      }),
      keep: ({ cart }, context) => {
        context.cart_id = cart.id
      },
    }),
    step("address", "POST", onCart(), {
      body: () => ({
        shipping_address: shop.address,
        billing_address: shop.address,
      }),
    }),
    step("delivery", "POST", onCart("/shipping-methods"), {
      body: () => ({ option_id: shop.option_id }),
    }),
    step(
      "payment",
      "POST",
      ({ cart_id }) => cart_id && "/store/payment-collections",
      {
        body: ({ cart_id }) => ({ cart_id }),
        keep: ({ payment_collection }, context) => {
          context.payment_id = payment_collection.id
        },
      }
    ),
    step(
      "payment session",
      "POST",
      ({ payment_id }) =>
        payment_id &&
        `/store/payment-collections/${payment_id}/payment-sessions`,
      { page: false, body: () => ({ provider_id: "pp_system_default" }) }
    ),
    step("status", "GET", onCart("/checkout-status"), { page: false }),
    step("order", "POST", onCart("/complete"), {
      body: () => ({}),
      keep: ({ type }) => watch.ordered(type === "order"),
    }),
  ]
}
