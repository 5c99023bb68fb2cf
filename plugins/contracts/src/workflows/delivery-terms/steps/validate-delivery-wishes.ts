import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deliveryOfCart } from "../../../delivery/delivery-of-cart"
import { refuseImpossibleWishes } from "../../../delivery/refuse-wishes"

export const validateDeliveryWishesStepId = "validate-delivery-wishes"

/** Wishes that have been written. */
export type ValidateDeliveryWishesStepInput = {
  cart_id: string
  line_item_ids: string[]
}

/**
 * Refuses, once they are written, wishes that cannot be kept, and those for
 * lines that are not in the cart. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming the line and the day.
 */
export const validateDeliveryWishesStep = createStep(
  validateDeliveryWishesStepId,
  async (
    { cart_id, line_item_ids }: ValidateDeliveryWishesStepInput,
    { container }
  ) => {
    const delivery = await deliveryOfCart(container, cart_id, new Date())
    const stray = line_item_ids.find((id) =>
      delivery.lines.every(({ line_item_id }) => line_item_id !== id)
    )
    if (stray) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `There is no line ${stray} with an article in the cart ${cart_id}`
      )
    }
    refuseImpossibleWishes(delivery)
    return new StepResponse(undefined)
  }
)
