import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type OnlyId = { id: string } | null

const onlyId = (address: { id: string } | null | undefined): OnlyId =>
  address ? { id: address.id } : null

const addressesOf = async (cartId: string, carts: ICartModuleService) => {
  const cart = await carts.retrieveCart(cartId, {
    select: ["id"],
    relations: ["shipping_address", "billing_address"],
  })
  return {
    shipping_address: onlyId(cart.shipping_address),
    billing_address: onlyId(cart.billing_address),
  }
}

/**
 * Notes which addresses a cart has before it gets others.
 *
 * Rollback gives them back and deletes the others: core's own step restores
 * what was written into an address, but not which one the cart had.
 */
export const keepCartAddressesStep = createStep(
  "keep-cart-addresses",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const previous = await addressesOf(cart_id, container.resolve(Modules.CART))
    return new StepResponse(undefined, { cart_id, previous })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const carts = container.resolve(Modules.CART)
    const { cart_id, previous } = undo
    const given = await addressesOf(cart_id, carts)
    await carts.updateCarts([{ id: cart_id, ...previous } as never])
    const kept = Object.values(previous).map((address) => address?.id)
    await carts.deleteAddresses(
      Object.values(given).flatMap((address) =>
        address && !kept.includes(address.id) ? [address.id] : []
      )
    )
  }
)
