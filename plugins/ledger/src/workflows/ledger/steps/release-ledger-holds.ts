import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReleaseDTO } from "../../../types/booking"
import { ledgerIn } from "../ledger-service"

/**
 * Gives back what is held.
 * Rollback holds it again by counter entries, past the limit too; nothing when the key was booked before.
 *
 * @throws MedusaError NOT_FOUND for an unknown hold, DUPLICATE_ERROR for a key booked with other data.
 */
export const releaseLedgerHoldsStep = createStep(
  "release-ledger-holds",
  async (input: ReleaseDTO, { container }) => {
    const booked = await ledgerIn(container).release(input)
    return new StepResponse(booked, booked.is_new ? booked.key : null)
  },
  async (key, { container }) => {
    if (key) {
      await ledgerIn(container).takeBack(key)
    }
  }
)
