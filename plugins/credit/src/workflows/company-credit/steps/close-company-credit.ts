import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { creditsIn } from "../credits-in"

/** Takes a company's credit away; what was ordered on it stays. Rollback gives it back. */
export const closeCompanyCreditStep = createStep(
  "close-company-credit",
  async (id: string, { container }) => {
    await creditsIn(container).softDeleteCompanyCredits([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await creditsIn(container).restoreCompanyCredits([id])
    }
  }
)
