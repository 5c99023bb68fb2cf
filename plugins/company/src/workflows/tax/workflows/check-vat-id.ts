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
import { retrieveVatAnswerStep } from "../steps/retrieve-vat-answer"
import { validateLegalEntityStep } from "../steps/validate-legal-entity"
import { validateVatIdStep } from "../steps/validate-vat-id"

/** Whose VAT id to check. */
export type CheckVatIdInput = Attributed & {
  company_id: string
  /** Whether the log tells only of an answer that differs from the one before, as for those that nobody asked for. */
  only_changes?: boolean
}

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
  (input: WorkflowData<CheckVatIdInput>) => {
    const entity = validateLegalEntityStep(input)
    const vat_id = validateVatIdStep(entity)
    const previous = retrieveVatAnswerStep({
      company_id: input.company_id,
      vat_id,
    })
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
      before: transform({ input, previous }, ({ input, previous }) =>
        input.only_changes ? previous : null
      ),
      after: transform(
        { input, previous, check },
        ({ input, previous, check: { result, source } }) =>
          // A register that cannot be reached changes nothing.
          input.only_changes && result === "unavailable"
            ? previous
            : { result, source }
      ),
      actor: input.actor,
    })
    return new WorkflowResponse(check)
  }
)
