import { placeOrderWorkflowId } from "../workflows/place-order/workflow-id"

/**
 * The passage that a core hook runs in, by the step that runs the hook's
 * workflow: `<workflow>:<transaction>:<step>:invoke`. The transaction of the
 * door's workflow is the passage's lock owner. Null past the door.
 */
export const passageOf = (
  parentStepIdempotencyKey: string | undefined
): string | null => {
  const [workflow, transaction] = parentStepIdempotencyKey?.split(":") ?? []
  return workflow === placeOrderWorkflowId ? transaction : null
}
