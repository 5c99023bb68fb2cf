import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { faultyPatterns } from "../../../domain/reference-rules"
import type { ReferenceRules } from "../../../domain/references"

/**
 * Refuses reference rules whose patterns cannot be used.
 *
 * @throws MedusaError INVALID_DATA naming the reference and what is wrong with its pattern.
 */
export const validateReferenceRulesStep = createStep(
  "validate-reference-rules",
  async ({ rules }: { rules?: ReferenceRules | null }) => {
    const [faulty] = faultyPatterns(rules ?? {})
    if (faulty) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `reference_rules.${faulty.field}.pattern ${faulty.reason}`
      )
    }
  }
)
