import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HoldDTO } from "../../../types/booking"
import { refusalSentence } from "../../../domain/refusal-sentence"
import { ledgerIn } from "../ledger-service"

/**
 * Holds on several accounts: all or none.
 * Rollback releases what is left of the holds by counter entries; nothing when the key was booked before.
 *
 * @throws MedusaError NOT_ALLOWED with a sentence per account that refuses, NOT_FOUND for an unknown account, DUPLICATE_ERROR for a key booked with other data.
 */
export const holdInLedgerStep = createStep(
  "hold-in-ledger",
  async (input: HoldDTO, { container }) => {
    const booked = await ledgerIn(container).hold(input)
    if (!booked.accepted) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        refusalSentence(booked.refusals)
      )
    }
    return new StepResponse(booked, booked.is_new ? booked.key : null)
  },
  async (key, { container }) => {
    if (key) {
      await ledgerIn(container).takeBack(key)
    }
  }
)
