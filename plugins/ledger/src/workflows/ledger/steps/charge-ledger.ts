import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChargeDTO } from "../../../types/booking"
import { ledgerIn } from "../ledger-service"

/**
 * Books charges, of holds or without.
 * Rollback credits them and holds again what they had released, by counter entries; nothing when the key was booked before.
 *
 * @throws MedusaError NOT_FOUND for an unknown hold or account, DUPLICATE_ERROR for a key booked with other data.
 */
export const chargeLedgerStep = createStep(
  "charge-ledger",
  async (input: ChargeDTO, { container }) => {
    const booked = await ledgerIn(container).charge(input)
    return new StepResponse(booked, booked.is_new ? booked.key : null)
  },
  async (key, { container }) => {
    if (key) {
      await ledgerIn(container).takeBack(key)
    }
  }
)
