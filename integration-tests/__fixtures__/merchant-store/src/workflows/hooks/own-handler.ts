import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { notes } from "../../../note"

type TakeHook = (
  handler: (input: unknown) => StepResponse<undefined, string>,
  compensate: (undo: string) => void
) => void

// As Medusa's documentation tells merchants to do: nothing of ours in sight.
const { orderCreated } = completeCartWorkflow.hooks as unknown as {
  orderCreated: TakeHook
}

orderCreated(
  () => {
    notes().push("merchant")
    return new StepResponse(undefined, "merchant")
  },
  (undo) => {
    notes().push(`undo ${undo}`)
  }
)
