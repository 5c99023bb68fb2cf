import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Notes which addresses a cart has before it gets others.
 *
 * Rollback gives them back: core's own step restores what was written into an
 * address, but not which one the cart had.
 */
export const keepCartAddressesStep = createStep(
  "keep-cart-addresses",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const cart = await container.resolve(Modules.CART).retrieveCart(cart_id, {
      select: ["id"],
      relations: ["shipping_address", "billing_address"],
    })
    return new StepResponse(undefined, {
      id: cart.id,
      shipping_address_id: cart.shipping_address?.id ?? null,
      billing_address_id: cart.billing_address?.id ?? null,
    })
  },
  async (previous, { container }) => {
    if (previous) {
      await container.resolve(Modules.CART).updateCarts([previous as never])
    }
  }
)
