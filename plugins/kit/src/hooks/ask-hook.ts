import type { MedusaContainer } from "@medusajs/framework/types"
import type { HookContext, HookedWorkflow, HookInput } from "./contribution"
import { shareHook } from "./contribute"
import { runContributions } from "./run-contributions"

/**
 * What a hook's contributors would answer in its workflow, without running the
 * workflow: for context hooks such as `setPricingContext`, whose handlers read
 * and change nothing. So whoever checks a price asks by the same context as the
 * workflow that sets it, whichever plugins have their say in it.
 *
 * @returns everybody's answers merged; undefined when nobody contributes.
 * @throws whatever a contributor throws.
 */
export const askHook = async <
  W extends HookedWorkflow,
  H extends keyof W["hooks"] & string,
>(
  workflow: W,
  name: H,
  input: HookInput<W, H>,
  container: MedusaContainer
): Promise<unknown> => {
  const { id, contributions } = shareHook(workflow, name)
  const context = { container } as HookContext
  return (await runContributions(id, contributions, input, context)).output
}
