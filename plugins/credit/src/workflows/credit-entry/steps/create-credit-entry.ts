import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  CREDIT_ENTRY_MODULE,
  type CreditEntryModuleService,
} from "../../../modules/credit-entry"

/** A new credit entry. */
export type CreateCreditEntryStepInput = { company_id: string; title: string }

/**
 * Writes a credit entry. Rollback deletes it.
 *
 * @throws MedusaError INVALID_DATA when the company has one of that title: the
 * unique index holds for two at once too.
 */
export const createCreditEntryStep = createStep(
  "create-credit-entry",
  async (input: CreateCreditEntryStepInput, { container }) => {
    const creditEntry = await container
      .resolve<CreditEntryModuleService>(CREDIT_ENTRY_MODULE)
      .createCreditEntries(input)
    return new StepResponse(creditEntry, creditEntry.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<CreditEntryModuleService>(CREDIT_ENTRY_MODULE)
        .deleteCreditEntries(id)
    }
  }
)
