import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, MedusaError } from "@medusajs/framework/utils"
import {
  completeCartWorkflowId,
  processPaymentWorkflowId,
} from "@medusajs/medusa/core-flows"
import { placeOrder } from "../place-order"

/** Core keeps this id to itself. */
const completeCartAfterPaymentStepId = "complete-cart-after-payment-step"

type StepArguments = { container: MedusaContainer }
type StepHandler = {
  invoke: (stepArguments: StepArguments) => Promise<unknown>
  compensate?: (stepArguments: StepArguments) => Promise<unknown>
}

/** The workflow engine as core's step uses it, with the door in place of a plain completion. */
const engineWithDoor = (container: MedusaContainer) => ({
  run: async (workflow_id: string, options: { input: { id: string } }) => {
    if (workflow_id !== completeCartWorkflowId) {
      return container
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(workflow_id, options)
    }
    return placeOrder(container, {
      cart_id: options.input.id,
      actor: { kind: "system", reason: "payment webhook" },
    })
  },
})

const containerWithDoor = (container: MedusaContainer): MedusaContainer =>
  Object.create(container, {
    resolve: {
      value: (key: string, options?: { allowUnregistered?: boolean }) =>
        key === Modules.WORKFLOW_ENGINE
          ? engineWithDoor(container)
          : container.resolve(key, options as never),
    },
  })

/**
 * Seam: core completes a cart by itself when a payment provider reports by
 * webhook that it has been paid. This leads that one step to the door.
 *
 * @throws MedusaError INVALID_ARGUMENT at boot when Medusa's workflow has no such step any more.
 */
export const leadPaymentWebhookToDoor = (): void => {
  const workflow = WorkflowManager.getWorkflow(processPaymentWorkflowId)
  const handlers = workflow?.handlers_ as Map<string, StepHandler> | undefined
  const original = handlers?.get(completeCartAfterPaymentStepId)
  if (!handlers || !original) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `This Medusa's workflow ${processPaymentWorkflowId} has no step ${completeCartAfterPaymentStepId}: ` +
        `orders paid by webhook would pass by the door. See "When Medusa changes" in kit's README.`
    )
  }
  handlers.set(completeCartAfterPaymentStepId, {
    ...original,
    invoke: (stepArguments) =>
      original.invoke(
        Object.assign(Object.create(stepArguments), stepArguments, {
          container: containerWithDoor(stepArguments.container),
        })
      ),
  })
}
