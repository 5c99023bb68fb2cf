import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreditDTO } from "../../../types/booking"
import { ledgerIn } from "../ledger-service"

/**
 * Books credits.
 * Rollback charges them by counter entries; nothing when the key was booked before.
 *
 * @throws MedusaError NOT_FOUND for an unknown hold or account, DUPLICATE_ERROR for a key booked with other data.
 */
export const creditLedgerStep = createStep(
  "credit-ledger",
  async (input: CreditDTO, { container }) => {
    const booked = await ledgerIn(container).credit(input)
    return new StepResponse(booked, booked.is_new ? booked.key : null)
  },
  async (key, { container }) => {
    if (key) {
      await ledgerIn(container).takeBack(key)
    }
  }
)
