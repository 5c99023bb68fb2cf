import * as z from "zod"

import {
  RANGE_EFFECTS,
  RANGE_RULE_KINDS,
  type RangeRule,
} from "../../domain/range/range-rule"

/** One rule; a thing of another kind is not what was chosen. */
export const rangeRuleSchema = z.object({
  effect: z.enum(RANGE_EFFECTS),
  kind: z.enum(RANGE_RULE_KINDS),
  target_id: z.string().min(1),
})

/** What the form shows first. */
export const firstRule: RangeRule = {
  effect: "allow",
  kind: "category",
  target_id: "",
}
