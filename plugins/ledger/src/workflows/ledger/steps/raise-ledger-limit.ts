import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RaiseLimitDTO } from "../../../types/account"
import { ledgerIn } from "../ledger-service"

/**
 * Raises an account's limit until a moment, or ends that. Rollback puts back
 * what it was raised by, and notes that too, unless somebody has changed the
 * account since.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for an account without limit, INVALID_DATA for a raise that is not more than 0 or whose end is over.
 */
export const raiseLedgerLimitStep = createStep(
  "raise-ledger-limit",
  async (input: RaiseLimitDTO, { container }) => {
    const changed = await ledgerIn(container).raiseLimit(input)
    return new StepResponse(changed, changed)
  },
  async (changed, { container }) => {
    if (changed) {
      await ledgerIn(container).takeBackChange(changed, {
        reason: "taken back",
      })
    }
  }
)
