import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeLimitDTO } from "../../../types/account"
import { ledgerIn } from "../ledger-service"

/**
 * Changes an account's limit for good. Rollback puts the limit back, and notes
 * that too, unless somebody has changed the account since.
 *
 * @throws MedusaError NOT_FOUND, INVALID_DATA for a limit below 0.
 */
export const changeLedgerLimitStep = createStep(
  "change-ledger-limit",
  async (input: ChangeLimitDTO, { container }) => {
    const changed = await ledgerIn(container).changeLimit(input)
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
