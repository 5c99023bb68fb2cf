import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { CheckoutRule } from "./checkout-rule"

const DEFAULT_ORDER = 100

const rules = processWide<Map<string, CheckoutRule>>(
  "checkout-rules",
  1,
  () => new Map()
)

/**
 * Adds a checkout rule. From then on it answers checkout-status and guards the
 * door.
 *
 * @throws MedusaError INVALID_ARGUMENT when the name is taken.
 */
export const defineCheckoutRule = <Facts>(rule: CheckoutRule<Facts>): void => {
  if (rules.has(rule.name)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There are two checkout rules named "${rule.name}": rename one of them.`
    )
  }
  rules.set(rule.name, rule as CheckoutRule)
}

const orderOf = (rule: CheckoutRule): number => rule.order ?? DEFAULT_ORDER

/** All checkout rules in the order in which they answer. */
export const listCheckoutRules = (): CheckoutRule[] =>
  [...rules.values()].sort(
    (a, b) => orderOf(a) - orderOf(b) || a.name.localeCompare(b.name)
  )
