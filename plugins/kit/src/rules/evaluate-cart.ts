import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../door/actor"
import type { CheckoutSnapshot } from "./checkout-rule"
import { loadSnapshot } from "./load-snapshot"
import { listCheckoutRules } from "./registry"
import type { Violation } from "./violation"

/** All violations of all rules, in the rules' order: not the first one only. */
export const evaluateSnapshot = async (
  snapshot: CheckoutSnapshot,
  container: MedusaContainer
): Promise<Violation[]> => {
  const rules = listCheckoutRules()
  const facts = await Promise.all(
    rules.map(async (rule) => rule.loadFacts?.(snapshot, container))
  )
  return rules.flatMap((rule, index) => rule.evaluate(snapshot, facts[index]))
}

/** Whether nothing keeps the cart from becoming an order as it stands. */
export const canPlace = (violations: Violation[]): boolean =>
  violations.every(({ severity }) => severity === "hold" || severity === "warn")

/** What a cart's evaluation says, with the snapshot that it was made from. */
export type CartEvaluation = {
  snapshot: CheckoutSnapshot
  violations: Violation[]
  can_place: boolean
}

/**
 * Asks every checkout rule about a cart. Changes nothing.
 *
 * @param actor - Who wants to place it; left out where nobody in particular does.
 * @throws MedusaError NOT_FOUND when there is no such cart.
 */
export const evaluateCart = async (
  cart_id: string,
  container: MedusaContainer,
  actor: Actor | null = null
): Promise<CartEvaluation> => {
  const snapshot = await loadSnapshot(cart_id, container, actor)
  const violations = await evaluateSnapshot(snapshot, container)
  return { snapshot, violations, can_place: canPlace(violations) }
}
