import type { Target } from "../target"

/** Whether a rule lets products into a range, or keeps them out; what is kept out stays out. */
export const RANGE_EFFECTS = ["allow", "deny"] as const

export type RangeEffect = (typeof RANGE_EFFECTS)[number]

/** What a rule names; a category stands for those below it, too. */
export const RANGE_RULE_KINDS = [
  "product",
  "category",
  "collection",
  "tag",
] as const

export type RangeRuleKind = (typeof RANGE_RULE_KINDS)[number]

/** Lets in or keeps out what it names, by its id. */
export type RangeRule = {
  effect: RangeEffect
  kind: RangeRuleKind
  target_id: string
}

/** What a rule names, as other rules of contracts name it. */
export const targetOf = ({
  kind,
  target_id,
}: Pick<RangeRule, "kind" | "target_id">): Target => ({
  target_type: kind,
  target_id,
})

/** An effect with a kind, e.g. `allow:category`: which parts of a query a range needs. */
export type RangeBranch = `${RangeEffect}:${RangeRuleKind}`

/** The branches of these rules, each once. */
export const branchesOf = (
  rules: Pick<RangeRule, "effect" | "kind">[]
): RangeBranch[] =>
  [
    ...new Set(
      rules.map(({ effect, kind }): RangeBranch => `${effect}:${kind}`)
    ),
  ].sort()
