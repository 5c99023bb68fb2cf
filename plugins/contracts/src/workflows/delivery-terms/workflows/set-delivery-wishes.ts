import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  useQueryGraphStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { replaceDeliveryRowsStep } from "../steps/replace-delivery-rows"
import { validateDeliveryWishesStep } from "../steps/validate-delivery-wishes"

export const setDeliveryWishesWorkflowId = "set-delivery-wishes"

/** All wishes for a cart; those that it had before are gone. */
export type SetDeliveryWishesWorkflowInput = {
  cart_id: string
  /** For all of it; null: no wish. */
  wished_date: string | null
  lines: { line_item_id: string; wished_date: string }[]
}

/**
 * Sets the days on which a buyer wants an open cart and its lines delivered.
 * Rolled back as a whole.
 *
 * @example
 * await setDeliveryWishesWorkflow(container).run({
 *   input: { cart_id: "cart_1", wished_date: "2026-12-03", lines: [] },
 * })
 */
export const setDeliveryWishesWorkflow = createWorkflow(
  setDeliveryWishesWorkflowId,
  (input: WorkflowData<SetDeliveryWishesWorkflowInput>) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
    const { data: cart } = useQueryGraphStep({
      entity: "cart",
      fields: ["id", "completed_at"],
      filters: { id: input.cart_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-cart" })
    validateCartStep({ cart })
    replaceDeliveryRowsStep(
      transform({ input }, ({ input: { cart_id, wished_date, lines } }) => ({
        table: "DeliveryWishes" as const,
        scope: { cart_id },
        rows: [
          ...(wished_date ? [{ line_item_id: null, wished_date }] : []),
          ...lines,
        ],
      }))
    )
    validateDeliveryWishesStep(
      transform({ input }, ({ input: { cart_id, lines } }) => ({
        cart_id,
        line_item_ids: lines.map(({ line_item_id }) => line_item_id),
      }))
    )
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(undefined)
  }
)
