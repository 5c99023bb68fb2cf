import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { UpdateCompanyAddressDTO } from "../../../types/address"
import { CompanyAddressEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { updateCompanyAddressStep } from "../steps/update-company-address"
import { validateCountryStep } from "../steps/validate-country"

/** The address, what to change in it, and who does it. */
export type UpdateCompanyAddressInput = { id: string } & Attributed &
  UpdateCompanyAddressDTO

export const updateCompanyAddressWorkflowId = "update-company-address"

/**
 * Changes an address of a company, or makes it the default. Orders that were
 * placed keep what they had. When a member moves it to another place, it loses the
 * merchant's code (`external_id`), which the activity log tells; staff say
 * themselves what becomes of it.
 *
 * @example
 * await updateCompanyAddressWorkflow(container).run({
 *   input: { id: "cadr_123", is_default_ship_to: true },
 * })
 *
 * @summary Change a company's address.
 */
export const updateCompanyAddressWorkflow = createWorkflow(
  updateCompanyAddressWorkflowId,
  (input: WorkflowData<UpdateCompanyAddressInput>) => {
    validateCountryStep(input)
    const { previous, current } = updateCompanyAddressStep(
      transform({ input }, ({ input: { id, actor, ...change } }) => ({
        id,
        by_member: actor?.kind === "member",
        change,
      }))
    )
    emitEventStep({
      eventName: CompanyAddressEvents.UPDATED,
      data: transform({ previous }, ({ previous }) => ({
        id: previous.id,
        company_id: previous.company_id,
      })),
    })
    recordActivityStep(
      transform(
        { input, current, previous },
        ({ input, current, previous }) => ({
          company_id: previous.company_id,
          action: "address.updated",
          subject: {
            type: "company_address",
            id: previous.id,
            label: previous.label,
          },
          before: previous,
          after: current,
          actor: input.actor,
        })
      )
    )
    return new WorkflowResponse(input.id)
  }
)
