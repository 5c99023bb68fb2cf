import { contribute } from "@medusa-b2b/kit/hooks"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  completeCartWorkflow,
  createCartWorkflow,
} from "@medusajs/medusa/core-flows"

const note = async (
  container: MedusaContainer,
  cartId: string,
  key: string
): Promise<void> => {
  const carts = container.resolve(Modules.CART)
  const { metadata } = await carts.retrieveCart(cartId)
  await carts.updateCarts(cartId, { metadata: { ...metadata, [key]: true } })
}

// What a merchant had before: handlers taken directly, as Medusa's
// documentation shows. kit adopts them.

completeCartWorkflow.hooks.validate(({ cart }) => {
  if (cart.metadata?.refuse) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The merchant refuses this cart"
    )
  }
})

createCartWorkflow.hooks.cartCreated(async ({ cart }, { container }) => {
  await note(container, cart.id, "noted_directly")
})

createCartWorkflow.hooks.setPricingContext(
  () => new StepResponse({ branch: "west" })
)

// What a merchant adds on a hook that is taken already: through kit.

contribute(createCartWorkflow, "cartCreated", {
  by: "merchant",
  handler: async ({ cart }, { container }) => {
    await note(container, cart.id, "noted_through_kit")
  },
})
