import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/**
 * The order that a paper belongs to exists.
 *
 * @throws MedusaError NOT_FOUND naming the order.
 */
export const validatePaperOrderStep = createStep(
  "validate-paper-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["id"], filters: { id: order_id } })
    if (!data[0]) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no order ${order_id} to file the paper with`
      )
    }
  }
)
