import { changeOf, undoOf } from "@medusa-b2b/kit/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CompanyCreditRow } from "../../../modules/company-credit"
import { creditsIn } from "../credits-in"
import { findCredit } from "../find-credit"

/** What can change about a credit; what is left out stays. */
export type UpdateCompanyCreditStepInput = { id: string } & Partial<
  Pick<
    CompanyCreditRow,
    | "over_limit"
    | "overdue_days"
    | "overdue_grace_until"
    | "payment_terms_kind"
    | "payment_terms_days"
  >
>

/**
 * Changes what is said about a credit beside its limit. Rollback writes the
 * previous values back, but where somebody has changed them since.
 *
 * @returns the credit as it was.
 * @throws MedusaError NOT_FOUND
 */
export const updateCompanyCreditStep = createStep(
  "update-company-credit",
  async ({ id, ...changes }: UpdateCompanyCreditStepInput, { container }) => {
    const previous = await findCredit(id, container)
    const fields = Object.keys(changes) as (keyof typeof changes)[]
    await creditsIn(container).updateCompanyCredits({ id, ...changes })
    const now = await findCredit(id, container)
    const change = changeOf<typeof changes>(fields, previous, now)
    return new StepResponse(previous, { id, change })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const { id, change } = done
    const undo = undoOf(change, await findCredit(id, container))
    if (Object.keys(undo).length) {
      await creditsIn(container).updateCompanyCredits({ id, ...undo })
    }
  }
)
