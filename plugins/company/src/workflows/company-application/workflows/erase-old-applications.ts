import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyApplicationEvents } from "../../../types/events"
import { recordActivitiesStep } from "../../activity/steps/record-activities"
import {
  type EraseOldApplicationsInput,
  eraseOldApplicationsStep,
} from "../steps/erase-old-applications"

export const eraseOldApplicationsWorkflowId = "erase-old-applications"

/**
 * Erases applications that came to nothing and that nobody has touched for so
 * many days. The activity log says that it was done, by their ids.
 *
 * @example
 * const { result } = await eraseOldApplicationsWorkflow(container).run({
 *   input: { days: 365, most: 100 },
 * })
 *
 * @summary Erase old applications.
 */
export const eraseOldApplicationsWorkflow = createWorkflow(
  eraseOldApplicationsWorkflowId,
  (input: WorkflowData<EraseOldApplicationsInput & Attributed>) => {
    const erased = eraseOldApplicationsStep(input)
    emitEventStep({
      eventName: CompanyApplicationEvents.ERASED,
      data: transform({ erased }, ({ erased }) =>
        erased.map(({ id }) => ({ id }))
      ),
    })
    recordActivitiesStep(
      transform({ erased, input }, ({ erased, input }) =>
        erased.map(({ id, status }) => ({
          company_id: null,
          action: CompanyApplicationEvents.ERASED,
          subject: { type: "company_application", id },
          before: { status },
          actor: input.actor,
        }))
      )
    )
    return new WorkflowResponse(
      transform({ erased }, ({ erased }) => erased.map(({ id }) => id))
    )
  }
)
