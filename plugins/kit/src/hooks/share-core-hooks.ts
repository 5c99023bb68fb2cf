import * as coreFlows from "@medusajs/medusa/core-flows"
import type { HookedWorkflow } from "./contribution"
import { shareHook } from "./contribute"

const isHookedWorkflow = (value: unknown): value is HookedWorkflow =>
  typeof value === "function" &&
  "hooks" in value &&
  "getName" in value &&
  typeof value.getName === "function"

/**
 * Watches over every hook of every core workflow, so that whoever takes one
 * directly is adopted. Called when kit's module is loaded: Medusa loads all
 * plugins' modules before any plugin's workflows, so the order of `plugins`
 * does not matter.
 */
export const shareCoreHooks = (): void => {
  // Widened: the union of all of core's exports is too large to narrow.
  const exported: unknown[] = Object.values(coreFlows)
  for (const workflow of exported.filter(isHookedWorkflow)) {
    for (const name of Object.keys(workflow.hooks)) {
      shareHook(workflow, name)
    }
  }
}
