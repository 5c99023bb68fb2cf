import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StatusChange } from "../../domain/status-change"
import type { Attributed } from "../../types/activity"
import { CompanyEvents } from "../../types/events"
import { recordActivityStep } from "../activity/steps/record-activity"
import { changeCompanyStatusStep } from "./steps/change-company-status"

/** The company, why its status changes (for staff), and who says so. */
export type ChangeCompanyStatusInput = Attributed & {
  id: string
  reason?: string | null
}

const EVENTS = {
  approve: CompanyEvents.APPROVED,
  suspend: CompanyEvents.SUSPENDED,
  activate: CompanyEvents.ACTIVATED,
  close: CompanyEvents.CLOSED,
  reopen: CompanyEvents.REOPENED,
} as const satisfies Record<StatusChange, string>

/**
 * The steps of every change of status: the change, its event, its entry in
 * the activity log. To be called while a workflow is composed.
 */
export const composeStatusChange = (
  input: WorkflowData<ChangeCompanyStatusInput>,
  change: StatusChange
): void => {
  const changed = changeCompanyStatusStep(
    transform({ input, change }, ({ input, change }) => ({
      id: input.id,
      change,
      reason: input.reason ?? null,
    }))
  )
  emitEventStep({ eventName: EVENTS[change], data: { id: input.id } })
  recordActivityStep(
    transform(
      { input, changed, action: EVENTS[change] },
      ({ input, changed, action }) => ({
        company_id: input.id,
        action,
        subject: { type: "company", id: input.id },
        before: changed.previous,
        after: changed.current,
        actor: input.actor,
      })
    )
  )
}
