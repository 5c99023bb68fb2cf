import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { HookRegistrar, SettledContribution } from "./contribution"

/** A core hook, who may take it, and everybody's part in it. */
export type SharedHook = {
  /** `<workflow id>.<hook>`, e.g. `create-cart.cartCreated`. */
  id: string
  /** Medusa's own function that takes the hook; it can be called once. */
  take: HookRegistrar
  /** Whether kit has taken it: only when somebody contributes. */
  taken: boolean
  contributions: SettledContribution[]
}

const hooks = processWide<Map<string, SharedHook>>("hooks", 1, () => new Map())

export const findSharedHook = (id: string): SharedHook | undefined =>
  hooks.get(id)

export const addSharedHook = (id: string, take: HookRegistrar): SharedHook => {
  const hook: SharedHook = { id, take, taken: false, contributions: [] }
  hooks.set(id, hook)
  return hook
}

/** All hooks that kit watches over in this process. */
export const listSharedHooks = (): SharedHook[] => [...hooks.values()]

/**
 * Puts a contribution into its place: by order, then by name.
 *
 * @throws MedusaError INVALID_ARGUMENT when the name is taken, or when another contributor of the
 * same hook returns one of its keys.
 */
export const addContribution = (
  hook: SharedHook,
  contribution: SettledContribution
): void => {
  for (const other of hook.contributions) {
    if (other.by === contribution.by) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `"${other.by}" contributes twice to the hook ${hook.id}: name the second one differently, e.g. "${other.by}:<what>".`
      )
    }
    const key = contribution.keys.find((key) => other.keys.includes(key))
    if (key) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `"${other.by}" and "${contribution.by}" both return "${key}" from the hook ${hook.id}. ` +
          `Only one may: switch one of them off or rename its key.`
      )
    }
  }
  hook.contributions.push(contribution)
  hook.contributions.sort(
    (a, b) => a.order - b.order || a.by.localeCompare(b.by)
  )
}
