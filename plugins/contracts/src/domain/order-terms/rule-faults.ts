import { targetKey } from "../target"
import { smallestOf } from "./allowed-quantity"
import type { QuantityRule } from "./quantity-terms"

const faultOf = (rule: QuantityRule): string | null => {
  const { minimum, maximum, multiple } = rule
  if (minimum === null && maximum === null && multiple === null) {
    return "minimum, maximum or multiple is missing: the rule says nothing"
  }
  if (minimum !== null && maximum !== null && minimum > maximum) {
    return `minimum ${minimum} is more than maximum ${maximum}`
  }
  return smallestOf(rule) === null
    ? `multiple: no multiple of ${multiple} is within ${minimum ?? 1} and ${maximum}`
    : null
}

/** What is wrong with rules of one contract, in sentences that name row and field. */
export const faultsOfQuantityRules = (rules: QuantityRule[]): string[] => {
  const rowOf = new Map<string, number>()
  return rules.flatMap((rule, row) => {
    const before = rowOf.get(targetKey(rule))
    rowOf.set(targetKey(rule), before ?? row)
    const sentence =
      before === undefined
        ? faultOf(rule)
        : `target_id: row ${before + 1} is about the ${rule.target_type} ${rule.target_id} already`
    return sentence ? [`quantity_rules, row ${row + 1}, ${sentence}`] : []
  })
}
