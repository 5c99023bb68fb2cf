import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Attributed } from "../../../types/activity"
import { askVatRegistryStep } from "../../tax/steps/ask-vat-registry"
import { userOf } from "../application-activity"
import { recordApplicantsVatCheckStep } from "../steps/record-applicants-vat-check"
import { validateApplicantsVatIdStep } from "../steps/validate-applicants-vat-id"

export const checkApplicantsVatIdWorkflowId = "check-applicants-vat-id"

/**
 * Asks the register (VIES) about the VAT id of an application and keeps the
 * answer for the review. A register that cannot be reached is an answer too:
 * then staff find out otherwise. The application itself stays as it is.
 *
 * @example
 * await checkApplicantsVatIdWorkflow(container).run({ input: { id: "capp_123" } })
 *
 * @summary Check an applicant's VAT id.
 */
export const checkApplicantsVatIdWorkflow = createWorkflow(
  checkApplicantsVatIdWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const vat_id = validateApplicantsVatIdStep({ id: input.id })
    const answer = askVatRegistryStep({ vat_id })
    const check = recordApplicantsVatCheckStep(
      transform({ input, vat_id, answer }, ({ input, vat_id, answer }) => ({
        ...answer,
        application_id: input.id,
        vat_id,
        user_id: userOf(input.actor),
      }))
    )
    return new WorkflowResponse(check)
  }
)
