import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createFulfillmentStepId,
  createFulfillmentWorkflowId,
} from "@medusajs/medusa/core-flows"
import { refuseHeldOrder } from "../../order-holds"

type FulfillmentInput = { order?: { id?: string } | null; order_id?: string }
type StepArguments = { container: MedusaContainer; payload: FulfillmentInput }
type StepHandler = {
  invoke: (stepArguments: StepArguments) => Promise<unknown>
  compensate?: (stepArguments: StepArguments) => Promise<unknown>
}

/**
 * Seam: core's fulfilment of an order has no hook before the fulfilment
 * provider is told; its only hook comes when a third party may be picking
 * already. This asks for holds in the step before. Orders, exchanges and
 * claims all ship through it, and so does `POST /admin/fulfillments`.
 *
 * @throws MedusaError INVALID_ARGUMENT at boot when Medusa's workflow has no such step any more.
 */
export const keepHeldOrdersFromWarehouse = (): void => {
  const handlers = WorkflowManager.getWorkflow(createFulfillmentWorkflowId)
    ?.handlers_ as Map<string, StepHandler> | undefined
  const original = handlers?.get(createFulfillmentStepId)
  if (!handlers || !original) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `This Medusa's workflow ${createFulfillmentWorkflowId} has no step ${createFulfillmentStepId}: ` +
        `orders that are held would be shipped. See "When Medusa changes" in kit's README.`
    )
  }
  handlers.set(createFulfillmentStepId, {
    ...original,
    invoke: async (stepArguments) => {
      const { order, order_id } = stepArguments.payload
      const id = order?.id ?? order_id
      if (id) {
        await refuseHeldOrder(id, stepArguments.container)
      }
      return original.invoke(stepArguments)
    },
  })
}
