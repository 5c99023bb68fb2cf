import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type {
  HookContribution,
  HookedWorkflow,
  HookInput,
  HookRegistrar,
  SettledContribution,
} from "./contribution"
import {
  addContribution,
  addSharedHook,
  findSharedHook,
  type SharedHook,
} from "./registry"
import {
  compensateContributions,
  type DoneContribution,
  runContributions,
} from "./run-contributions"

const DEFAULT_ORDER = 100
const ADOPTED_ORDER = 1000

/** Takes the hook for kit; from then on its one handler runs everybody's. */
const take = (hook: SharedHook): void => {
  if (hook.taken) {
    return
  }
  try {
    hook.take(
      async (input, context) => {
        const { output, done } = await runContributions(
          hook.id,
          hook.contributions,
          input,
          context
        )
        return new StepResponse(output, done)
      },
      async (done, context) =>
        compensateContributions(
          hook.contributions,
          (done as DoneContribution[] | undefined) ?? [],
          context
        )
    )
  } catch (error) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `Somebody took the hook ${hook.id} before @medusa-b2b/kit could share it. ` +
        `Load kit first (spread b2b() into defineConfig), or give the handler to kit: ` +
        `contribute(workflow, hook, { by, handler }) from "@medusa-b2b/kit/hooks". ` +
        `(${(error as Error).message})`
    )
  }
  hook.taken = true
}

const adoptedName = (hook: SharedHook): string =>
  `adopted:${hook.contributions.filter((each) => each.adopted).length + 1}`

/**
 * Puts kit between a workflow's hook and those who take it directly: the
 * workflow's `hooks` are plain properties, so a later `workflow.hooks.x(…)` of
 * a merchant or another plugin becomes a contribution. Does nothing when it
 * has been done in this process.
 *
 * @throws MedusaError INVALID_ARGUMENT when Medusa has frozen its hooks, naming the hook and the way out.
 */
export const shareHook = (
  workflow: HookedWorkflow,
  name: string
): SharedHook => {
  const id = `${workflow.getName()}.${name}`
  const found = findSharedHook(id)
  if (found) {
    return found
  }

  const original = workflow.hooks[name] as unknown as HookRegistrar | undefined
  if (!original) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `This Medusa has no hook ${id}. See "When Medusa changes" in kit's README.`
    )
  }

  const hook = addSharedHook(id, original)
  const adopt: HookRegistrar = (invoke, compensate) => {
    const adopted: SettledContribution = {
      by: adoptedName(hook),
      order: ADOPTED_ORDER,
      keys: [],
      adopted: true,
      handler: invoke as SettledContribution["handler"],
      compensate,
    }
    addContribution(hook, adopted)
    take(hook)
  }

  if (!Reflect.set(workflow.hooks, name, adopt)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The hook ${id} cannot be shared: this Medusa no longer lets its property be set. See "When Medusa changes" in kit's README.`
    )
  }
  return hook
}

/**
 * Contributes to a core hook. Any number of plugins may; all run in order, the
 * objects that they return are merged, and on failure those that ran are
 * compensated, last first.
 *
 * @param workflow - The exported workflow, e.g. `createCartWorkflow`.
 * @param name - The hook, e.g. `cartCreated`.
 * @throws MedusaError INVALID_ARGUMENT when another contributor returns the same key, or when somebody
 * took the hook before kit was loaded.
 */
export const contribute = <
  W extends HookedWorkflow,
  H extends keyof W["hooks"] & string,
>(
  workflow: W,
  name: H,
  contribution: HookContribution<HookInput<W, H>>
): void => {
  const hook = shareHook(workflow, name)
  addContribution(hook, {
    by: contribution.by,
    order: contribution.order ?? DEFAULT_ORDER,
    keys: contribution.keys ?? [],
    adopted: false,
    handler: contribution.handler as SettledContribution["handler"],
    compensate: contribution.compensate as SettledContribution["compensate"],
  })
  take(hook)
}
