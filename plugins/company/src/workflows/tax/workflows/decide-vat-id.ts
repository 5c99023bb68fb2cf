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
import { recordVatCheckStep } from "../steps/record-vat-check"
import { validateLegalEntityStep } from "../steps/validate-legal-entity"
import { validateVatIdStep } from "../steps/validate-vat-id"

export const decideVatIdWorkflowId = "decide-vat-id"

/**
 * Keeps staff's own answer about a VAT id, for when the register cannot be
 * reached or is known to be wrong. The register's next answer replaces it.
 *
 * @example
 * await decideVatIdWorkflow(container).run({
 *   input: {
 *     company_id: "comp_123",
 *     result: "valid",
 *     note: "Certificate by mail",
 *     actor: { kind: "staff", user_id: "user_123" },
 *   },
 * })
 *
 * @summary Decide about a company's VAT id.
 */
export const decideVatIdWorkflow = createWorkflow(
  decideVatIdWorkflowId,
  (
    input: WorkflowData<
      Attributed & {
        company_id: string
        result: "valid" | "invalid"
        note?: string | null
      }
    >
  ) => {
    const entity = validateLegalEntityStep(input)
    const vat_id = validateVatIdStep(entity)
    const check = recordVatCheckStep(
      transform({ input, vat_id }, ({ input, vat_id }) => ({
        company_id: input.company_id,
        vat_id,
        result: input.result,
        source: "staff" as const,
        note: input.note ?? null,
        actor: input.actor ?? { kind: "system" as const, reason: "workflow" },
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
      after: transform({ check }, ({ check: { result, source, note } }) => ({
        result,
        source,
        note,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(check)
  }
)
