import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeStatusDTO } from "../../../types/account"
import { ledgerIn } from "../ledger-service"

/**
 * Closes an account or opens it again. Rollback puts the status back, unless
 * somebody has changed the account since.
 *
 * @throws MedusaError NOT_FOUND.
 */
export const changeLedgerAccountStatusStep = createStep(
  "change-ledger-account-status",
  async (input: ChangeStatusDTO, { container }) => {
    const changed = await ledgerIn(container).changeStatus(input)
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
