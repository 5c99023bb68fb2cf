import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpenAccountDTO } from "../../../types/account"
import { ledgerIn } from "../ledger-service"

/**
 * Opens an account, or finds the one that its key has. Rollback deletes one
 * that is new, or closes it when something has been booked on it meanwhile.
 *
 * @throws MedusaError INVALID_DATA for a window, zone or limit that cannot be,
 * DUPLICATE_ERROR for a key that has another account.
 */
export const openLedgerAccountStep = createStep(
  "open-ledger-account",
  async (input: OpenAccountDTO, { container }) => {
    const { account, is_new } = await ledgerIn(container).openAccount(input)
    return new StepResponse(account, is_new ? account.id : null)
  },
  async (id, { container }) => {
    if (id) {
      await ledgerIn(container).takeBackAccount(id)
    }
  }
)
