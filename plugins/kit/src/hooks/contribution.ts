import type {
  StepExecutionContext,
  StepResponse,
} from "@medusajs/framework/workflows-sdk"

/** What a hook's handler is given beside its input: container, context, keys. */
export type HookContext = StepExecutionContext

/** A handler may return a StepResponse (result, input of its compensation) or nothing. */
export type HookResult = StepResponse<unknown, unknown> | void

/** One plugin's part in a core hook. */
export type HookContribution<Input = unknown> = {
  /** Who contributes, e.g. `company`; "adopted" for a handler that took the hook directly. */
  by: string
  /** Contributions run in this order; ties by `by`. Default 100, adopted handlers 1000. */
  order?: number
  /**
   * For context hooks (`setPricingContext` and its like): the keys this
   * contribution returns. Two contributors with one key are an error at boot.
   */
  keys?: string[]
  handler: (
    input: Input,
    context: HookContext
  ) => HookResult | Promise<HookResult>
  /** Undoes the handler; given the second argument of its StepResponse. */
  compensate?: (
    compensateInput: never,
    context: HookContext
  ) => unknown | Promise<unknown>
}

/** A contribution in a hook's list, with its place settled. */
export type SettledContribution = Required<
  Pick<HookContribution, "by" | "order" | "keys" | "handler">
> & {
  /** Unlike a plugin's own, an adopted handler does not say which keys it returns. */
  adopted: boolean
  compensate?: (
    compensateInput: unknown,
    context: HookContext
  ) => unknown | Promise<unknown>
}

/** A workflow's hook as Medusa exports it: calling it takes the hook. */
export type HookRegistrar = (
  invoke: (input: unknown, context: HookContext) => unknown,
  compensate?: (compensateInput: unknown, context: HookContext) => unknown
) => void

/** Any exported workflow with hooks; typed by {@link HookInput} where it is used. */
export type HookedWorkflow = {
  getName: () => string
  // Each workflow types its hooks' handlers differently: only the names are common.
  hooks: Record<string, (...args: never[]) => unknown>
}

/** What the hook gives to its handlers, as the workflow declares it. */
export type HookInput<
  W extends HookedWorkflow,
  H extends keyof W["hooks"],
> = Parameters<W["hooks"][H]>[0] extends (
  input: infer Input,
  ...rest: never[]
) => unknown
  ? Input
  : unknown
