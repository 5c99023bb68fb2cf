import { targetKey } from "../target"
import { type RangeRule, targetOf } from "./range-rule"

/** What is wrong with a row of rules, in words that name the field. */
export type RuleFault = { row: number; sentence: string }

const keyOf = (rule: RangeRule): string => targetKey(targetOf(rule))

/**
 * Rows that say again, or the opposite of, what a row before them or a rule
 * that stands already says. What exists is for whom the database is at hand.
 *
 * @param standing - Rules that stand and stay.
 */
export const ruleFaults = (
  rows: RangeRule[],
  standing: RangeRule[] = []
): RuleFault[] => {
  const said = new Map<string, { effect: string; where: string }>()
  for (const rule of standing) {
    said.set(keyOf(rule), { effect: rule.effect, where: "a rule of the range" })
  }
  return rows.flatMap((rule, row) => {
    const before = said.get(keyOf(rule))
    if (!before) {
      said.set(keyOf(rule), { effect: rule.effect, where: `row ${row + 1}` })
      return []
    }
    const sentence =
      before.effect === rule.effect
        ? `target_id: ${before.where} says the same about the ${rule.kind} ${rule.target_id}`
        : `effect: ${before.where} says "${before.effect}" about the ${rule.kind} ${rule.target_id}; it cannot be both`
    return [{ row, sentence }]
  })
}
