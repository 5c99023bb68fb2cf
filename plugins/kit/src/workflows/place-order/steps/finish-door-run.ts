import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { finishRun } from "../../../door/settle-run"
import { noteFailedFinish } from "../../../door/note-failed-finish"

export const finishDoorRunStepId = "finish-door-run"

/** A run whose order core has created. */
export type FinishDoorRunInput = {
  run_id: string
  cart_id: string
  order_id: string
}

/**
 * The last half of a passage: every contributor confirms. Nobody can refuse any
 * more: when one fails, the order stands, the failure is logged and kept on
 * the run, and the job finishes it later. Hence no rollback.
 */
export const finishDoorRunStep = createStep(
  finishDoorRunStepId,
  async (input: FinishDoorRunInput, { container }) => {
    try {
      await finishRun(
        { id: input.run_id, cart_id: input.cart_id },
        input.order_id,
        container
      )
      return new StepResponse({ finished: true })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Order ${input.order_id} is placed, but finishing its run ${input.run_id} failed; it will be tried again`,
          error as Error
        )
      await noteFailedFinish(input.run_id, error, container)
      return new StepResponse({ finished: false })
    }
  }
)
