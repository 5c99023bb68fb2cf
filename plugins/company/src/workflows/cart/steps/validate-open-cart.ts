import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/**
 * Refuses a cart that does not exist or has become an order.
 *
 * @throws MedusaError NOT_FOUND or NOT_ALLOWED naming the cart.
 */
export const validateOpenCartStep = createStep(
  "validate-open-cart",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "cart",
        fields: ["id", "completed_at"],
        filters: { id: cart_id },
      })
    if (!data[0]) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cart with id: ${cart_id} was not found`
      )
    }
    if (data[0].completed_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The cart ${cart_id} has become an order: it is settled`
      )
    }
  }
)
