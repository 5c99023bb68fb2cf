import { textOrNull } from "@medusa-b2b/admin-kit/text"
import * as z from "zod"

import { REFERENCE_FIELDS, type ReferenceRules } from "../types"

// The server checks the pattern too; here the user hears of it while typing.
const isPattern = (text: string): boolean => {
  try {
    return Boolean(new RegExp(`^(?:${text})$`, "u"))
  } catch {
    return false
  }
}

const ruleSchema = z.object({
  required: z.boolean(),
  pattern: z.string().max(200).refine(isPattern),
})

/** Rules of one's own, or none: then those of the company above hold. */
export const referenceSchema = z.object({
  is_inherited: z.boolean(),
  rules: z.object({
    purchase_order_number: ruleSchema,
    buyer_reference: ruleSchema,
    goods_marking: ruleSchema,
    cost_centre: ruleSchema,
  }),
})

export type ReferenceValues = z.infer<typeof referenceSchema>

const mapRules = <T>(
  valueOf: (name: (typeof REFERENCE_FIELDS)[number]) => T
): Record<(typeof REFERENCE_FIELDS)[number], T> => ({
  purchase_order_number: valueOf("purchase_order_number"),
  buyer_reference: valueOf("buyer_reference"),
  goods_marking: valueOf("goods_marking"),
  cost_centre: valueOf("cost_centre"),
})

/** What the form shows first. */
export const referenceValues = (
  rules: ReferenceRules | null
): ReferenceValues => ({
  is_inherited: rules === null,
  rules: mapRules((name) => ({
    required: rules?.[name]?.required ?? false,
    pattern: rules?.[name]?.pattern ?? "",
  })),
})

/** The values as the API takes them; null gives up the rules of one's own. */
export const referenceInput = ({
  is_inherited,
  rules,
}: ReferenceValues): ReferenceRules | null =>
  is_inherited
    ? null
    : mapRules((name) => ({
        required: rules[name].required,
        pattern: textOrNull(rules[name].pattern),
      }))
