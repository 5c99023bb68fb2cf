import { OrchestrationUtils, MedusaError } from "@medusajs/framework/utils"
import type { HookContext, SettledContribution } from "./contribution"

/** What has been done so far, so that it can be undone: serialised by the workflow engine. */
export type DoneContribution = { by: string; compensateInput: unknown }

type Outcome = { output: unknown; done: DoneContribution[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * One output for the hook out of everybody's: objects are merged, key by key.
 * A result that is no object can only stand alone.
 */
export const mergeOutputs = (
  hookId: string,
  outputs: { by: string; output: unknown }[]
): unknown => {
  const given = outputs.filter(({ output }) => output !== undefined)
  if (given.length <= 1) {
    return given[0]?.output
  }

  const owner = new Map<string, string>()
  const merged: Record<string, unknown> = {}
  for (const { by, output } of given) {
    if (!isRecord(output)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `The hook ${hookId} got a result from several contributors and the one of "${by}" cannot be merged: it is no object.`
      )
    }
    for (const [key, value] of Object.entries(output)) {
      if (owner.has(key)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_ARGUMENT,
          `"${owner.get(key)}" and "${by}" both return "${key}" from the hook ${hookId}.`
        )
      }
      owner.set(key, by)
      merged[key] = value
    }
  }
  return merged
}

/** By its mark, not by `instanceof`: the handler may come from another copy of the SDK. */
const asStepResponse = (
  response: unknown
): { output: unknown; compensateInput: unknown } | null =>
  isRecord(response) &&
  response.__type === OrchestrationUtils.SymbolWorkflowStepResponse
    ? (response as { output: unknown; compensateInput: unknown })
    : null

const assertDeclaredKeys = (
  hookId: string,
  contribution: SettledContribution,
  output: unknown
): void => {
  if (contribution.adopted || !isRecord(output)) {
    return
  }
  const stray = Object.keys(output).find(
    (key) => !contribution.keys.includes(key)
  )
  if (stray) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `"${contribution.by}" returns "${stray}" from the hook ${hookId} without having declared it in \`keys\`.`
    )
  }
}

/** Undoes what has been done, last first. */
export const compensateContributions = async (
  contributions: SettledContribution[],
  done: DoneContribution[],
  context: HookContext
): Promise<void> => {
  for (const { by, compensateInput } of [...done].reverse()) {
    const contribution = contributions.find((each) => each.by === by)
    await contribution?.compensate?.(compensateInput, context)
  }
}

/**
 * Runs all contributions in order. When one throws, those that ran before it
 * are undone here, because the workflow engine knows only one step and does
 * not compensate a step that failed.
 *
 * @throws whatever a contribution throws, unchanged.
 */
export const runContributions = async (
  hookId: string,
  contributions: SettledContribution[],
  input: unknown,
  context: HookContext
): Promise<Outcome> => {
  const done: DoneContribution[] = []
  const outputs: { by: string; output: unknown }[] = []

  try {
    for (const contribution of contributions) {
      const response = await contribution.handler(input, context)
      const stepResponse = asStepResponse(response)
      const output = stepResponse ? stepResponse.output : response
      const compensateInput = stepResponse?.compensateInput
      done.push({ by: contribution.by, compensateInput })
      assertDeclaredKeys(hookId, contribution, output)
      outputs.push({ by: contribution.by, output })
    }
    return { output: mergeOutputs(hookId, outputs), done }
  } catch (error) {
    await compensateContributions(contributions, done, context)
    throw error
  }
}
