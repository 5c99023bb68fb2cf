import { contributeToDoor } from "@medusa-b2b/kit/door"
import { cartOwner } from "../cart/cart-owner"
import { linkOrder } from "../order/link-order"

/** Every order through the door gets its cart's company, member and references. */
contributeToDoor({
  name: "company.order-links",
  // Before others, whose effects may ask whose the order is.
  order: 10,
  finish: async ({ run, order_id, container }) => {
    if (order_id) {
      const owner = await cartOwner(run.cart_id, container)
      await linkOrder({ order_id, cart_id: run.cart_id, owner }, container)
    }
  },
})
