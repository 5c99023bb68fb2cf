import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

type StepArguments<Input> = { container: MedusaContainer; payload: Input }
type StepHandler<Input> = {
  invoke: (stepArguments: StepArguments<Input>) => Promise<unknown>
}

/** A step's answer in the engine's wrapping: the answer itself, and what its step said. */
type StepAnswer<Output> = { output: { output: Output } }

/**
 * Changes what a step of a core workflow answers, before the rest of the
 * workflow sees it.
 *
 * @param change - Given the step's answer, the workflow's input and the container.
 * @throws MedusaError INVALID_ARGUMENT at boot when Medusa's workflow has no such step any more.
 */
export const changeStepAnswer = <Input, Output>(
  workflowId: string,
  stepId: string,
  change: (
    answer: Output,
    input: Input,
    container: MedusaContainer
  ) => Promise<Output>
): void => {
  const handlers = WorkflowManager.getWorkflow(workflowId)?.handlers_ as
    Map<string, StepHandler<Input>> | undefined
  const original = handlers?.get(stepId)
  if (!handlers || !original) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `This Medusa's workflow ${workflowId} has no step ${stepId}: contracts could not decide about freight. ` +
        `See "Freight" in the README of contracts.`
    )
  }
  handlers.set(stepId, {
    ...original,
    invoke: async (stepArguments) => {
      const answer = (await original.invoke(
        stepArguments
      )) as StepAnswer<Output>
      const changed = await change(
        answer.output.output,
        stepArguments.payload,
        stepArguments.container
      )
      return { ...answer, output: { ...answer.output, output: changed } }
    },
  })
}
