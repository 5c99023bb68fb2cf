import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyTaxEvents } from "../../../types/events"
import type { WriteTaxProfileDTO } from "../../../types/tax"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { validateLegalEntityStep } from "../steps/validate-legal-entity"
import { writeTaxProfileStep } from "../steps/write-tax-profile"

export const setCompanyTaxWorkflowId = "set-company-tax"

/**
 * Settles the VAT of a legal entity: decided by the facts, always charged, or
 * exempt with its ground. Open carts follow with their next change, and at the
 * latest before they are ordered.
 *
 * @example
 * await setCompanyTaxWorkflow(container).run({
 *   input: { company_id: "comp_123", treatment: "exempt", exempt_ground: "Certificate 4711" },
 * })
 *
 * @summary Settle a company's VAT.
 */
export const setCompanyTaxWorkflow = createWorkflow(
  setCompanyTaxWorkflowId,
  (input: WorkflowData<Attributed & WriteTaxProfileDTO>) => {
    validateLegalEntityStep(input)
    const { profile, previous } = writeTaxProfileStep(
      transform({ input }, ({ input: { actor: _actor, ...data } }) => data)
    )
    emitEventStep({
      eventName: CompanyTaxEvents.UPDATED,
      data: { company_id: input.company_id },
    })
    recordActivityStep({
      company_id: input.company_id,
      action: "tax.updated",
      subject: { type: "company", id: input.company_id },
      before: previous,
      after: profile,
      actor: input.actor,
    })
    return new WorkflowResponse(profile)
  }
)
