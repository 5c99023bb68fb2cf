import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { ReverseChargeEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { setReverseChargeStep } from "../steps/set-reverse-charge"

export const setReverseChargeWorkflowId = "set-reverse-charge"

/**
 * Puts a product under domestic reverse charge (phones, laptops and the like),
 * or takes it out. Open carts follow with their next change.
 *
 * @example
 * await setReverseChargeWorkflow(container).run({
 *   input: { product_id: "prod_123", reverse_charge: true },
 * })
 *
 * @summary Flag a product for reverse charge.
 */
export const setReverseChargeWorkflow = createWorkflow(
  setReverseChargeWorkflowId,
  (
    input: WorkflowData<
      Attributed & { product_id: string; reverse_charge: boolean }
    >
  ) => {
    const changed = setReverseChargeStep(input)
    when("tell", { changed }, ({ changed }) => changed).then(() => {
      emitEventStep({
        eventName: ReverseChargeEvents.UPDATED,
        data: { product_id: input.product_id },
      })
      recordActivityStep({
        company_id: null,
        action: "tax.reverse_charge_changed",
        subject: { type: "product", id: input.product_id },
        before: transform({ input }, ({ input }) => ({
          reverse_charge: !input.reverse_charge,
        })),
        after: transform({ input }, ({ input }) => ({
          reverse_charge: input.reverse_charge,
        })),
        actor: input.actor,
      })
    })
    return new WorkflowResponse(input.reverse_charge)
  }
)
