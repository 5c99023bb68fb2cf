import { WorkflowManager } from "@medusajs/framework/orchestration"
import {
  completeCartWorkflowId,
  createOrdersStepId,
} from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../door/crash-point"

/**
 * For the crash tests only: between core's writing the order's row and its
 * linking the order to the cart there is no hook.
 */
if (process.env.NODE_ENV === "test" && process.env.B2B_CRASH_AT) {
  const handlers = WorkflowManager.getWorkflow(completeCartWorkflowId)
    ?.handlers_ as Map<string, { invoke: (input: unknown) => Promise<unknown> }>
  const original = handlers.get(createOrdersStepId)
  if (original) {
    handlers.set(createOrdersStepId, {
      ...original,
      invoke: async (stepArguments) => {
        const result = await original.invoke(stepArguments)
        crashPoint("after-order-row")
        return result
      },
    })
  }
}
