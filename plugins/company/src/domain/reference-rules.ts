import { matchesPattern, patternFault } from "./reference-pattern"
import {
  REFERENCE_FIELDS,
  type ReferenceField,
  type ReferenceRules,
  type References,
} from "./references"

/** What is wrong with one reference of an order. */
export type ReferenceFault = {
  field: ReferenceField
  fault: "missing" | "ill_formed"
  value: string | null
  pattern: string | null
}

/**
 * All that is wrong with an order's references under a company's rules; each
 * missing or ill-formed reference by itself.
 */
export const checkReferences = (
  references: References,
  rules: ReferenceRules
): ReferenceFault[] =>
  REFERENCE_FIELDS.flatMap((field): ReferenceFault[] => {
    const rule = rules[field]
    const value = references[field]?.trim() || null
    if (!rule) {
      return []
    }
    if (!value) {
      return rule.required
        ? [{ field, fault: "missing", value, pattern: rule.pattern }]
        : []
    }
    return rule.pattern && !matchesPattern(rule.pattern, value)
      ? [{ field, fault: "ill_formed", value, pattern: rule.pattern }]
      : []
  })

/** Patterns among the rules that cannot be used, with the reason. */
export const faultyPatterns = (
  rules: ReferenceRules
): { field: ReferenceField; reason: string }[] =>
  REFERENCE_FIELDS.flatMap((field) => {
    const pattern = rules[field]?.pattern
    const reason = typeof pattern === "string" ? patternFault(pattern) : null
    return reason ? [{ field, reason }] : []
  })
