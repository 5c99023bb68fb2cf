import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { PricePromiseEvents } from "../../../types/events"
import { withdrawPricePromisesStep } from "../steps/withdraw-price-promises"

export const withdrawPricePromisesWorkflowId = "withdraw-price-promises"

/** Which promises of a company are taken back. */
export type WithdrawPricePromisesWorkflowInput = {
  company_id: string
  /** All of these, or all that one reference has promised. */
  filters: { id: string[] } | { reference_type: string; reference_id: string }
}

/**
 * Takes promised prices of a company back, so that its contracts decide again;
 * those of another company are left alone. Rolled back as a whole.
 *
 * @example
 * await withdrawPricePromisesWorkflow(container).run({
 *   input: { company_id: "comp_1", filters: { reference_type: "quote", reference_id: "quote_1" } },
 * })
 */
export const withdrawPricePromisesWorkflow = createWorkflow(
  withdrawPricePromisesWorkflowId,
  (input: WorkflowData<WithdrawPricePromisesWorkflowInput & Attributed>) => {
    const filters = transform({ input }, ({ input }) => ({
      ...input.filters,
      company_id: input.company_id,
    }))
    const { data: promises } = useQueryGraphStep({
      entity: "price_promise",
      fields: ["id", "variant_id", "amount", "currency_code"],
      filters,
    }).config({ name: "get-promises" })
    const ids = transform({ promises }, ({ promises }) =>
      promises.map(({ id }) => id as string)
    )
    withdrawPricePromisesStep(ids)

    const event = transform({ input, ids }, ({ input, ids }) => ({
      company_id: input.company_id,
      ids,
    }))
    emitEventStep({ eventName: PricePromiseEvents.WITHDRAWN, data: event })
    recordActivityStep({
      company_id: input.company_id,
      action: PricePromiseEvents.WITHDRAWN,
      subject: { type: "price_promise", id: input.company_id, label: "" },
      after: transform({ ids }, ({ ids }) => ({ removed: ids.length })),
      actor: input.actor,
    })
    return new WorkflowResponse(ids)
  }
)
