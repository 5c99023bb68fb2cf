import type { MedusaContainer } from "@medusajs/framework/types"
import type { PrepareContext } from "./door-contributor"

type RunnableWorkflow<Input, Result> = {
  (container: MedusaContainer): {
    run: (options: {
      input: Input
      context: Record<string, unknown>
    }) => Promise<{ result: Result }>
  }
  getName: () => string
}

let nested = 0

/**
 * Runs one of core's cart workflows inside `prepare`. Called plainly it would
 * wait for the cart's lock, which the door holds; with the caller's step
 * identity it counts as a sub-workflow and skips the lock. Its events go out
 * with the door's, or not at all.
 *
 * @throws whatever the workflow throws.
 */
export const runNested = async <Input, Result>(
  workflow: RunnableWorkflow<Input, Result>,
  input: Input,
  { container, context }: Pick<PrepareContext, "container" | "context">
): Promise<Result> => {
  nested += 1
  const { result } = await workflow(container).run({
    input,
    context: {
      ...context,
      parentStepIdempotencyKey: context.idempotencyKey,
      preventReleaseEvents: true,
      transactionId: `${context.transactionId}-${workflow.getName()}-${nested}`,
    },
  })
  return result
}
