import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyTaxEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { askVatRegistryStep } from "../steps/ask-vat-registry"
import { recordVatCheckStep } from "../steps/record-vat-check"
import { validateLegalEntityStep } from "../steps/validate-legal-entity"
import { validateVatIdStep } from "../steps/validate-vat-id"

export const checkVatIdWorkflowId = "check-vat-id"

/**
 * Asks the register (VIES) about a legal entity's VAT id and keeps the answer.
 * A register that cannot be reached is an answer too, which changes nothing.
 *
 * @example
 * await checkVatIdWorkflow(container).run({ input: { company_id: "comp_123" } })
 *
 * @summary Check a company's VAT id.
 */
export const checkVatIdWorkflow = createWorkflow(
  checkVatIdWorkflowId,
  (input: WorkflowData<Attributed & { company_id: string }>) => {
    const entity = validateLegalEntityStep(input)
    const vat_id = validateVatIdStep(entity)
    const answer = askVatRegistryStep({ vat_id })
    const check = recordVatCheckStep(
      transform({ input, vat_id, answer }, ({ input, vat_id, answer }) => ({
        company_id: input.company_id,
        vat_id,
        ...answer,
        source: "registry" as const,
        actor: input.actor,
      }))
    )
    emitEventStep({
      eventName: CompanyTaxEvents.VAT_ID_CHECKED,
      data: { company_id: input.company_id },
    })
    recordActivityStep({
      company_id: input.company_id,
      action: "tax.vat_id_checked",
      subject: { type: "company", id: input.company_id },
      after: transform({ check }, ({ check: { result, source } }) => ({
        result,
        source,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(check)
  }
)
