import type { Actor } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ACTIVITY_MODULE,
  type CompanyActivityModuleService,
} from "../../../modules/company-activity"
import type { NewCompanyActivity } from "../../../types/activity"
import { CompanyInvitationEvents } from "../../../types/events"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import { recordActivity } from "../../activity/record-activity"

/**
 * Notes in the activity log who invited somebody to which role; whom, the log
 * cannot forget and so does not learn.
 *
 * Rollback adds an entry for each that takes it back.
 */
export const recordInvitationsStep = createStep(
  "record-invitations",
  async (
    input: { invitations: CompanyInvitationDTO[]; actor?: Actor },
    { container }
  ) => {
    const ids: string[] = []
    for (const { id, company_id, role, expires_at } of input.invitations) {
      const entry = await recordActivity(
        {
          company_id,
          action: CompanyInvitationEvents.CREATED,
          subject: { type: "company_invitation", id },
          after: { role, expires_at },
          actor: input.actor,
        },
        container
      )
      ids.push(...(entry ? [entry] : []))
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    const service: CompanyActivityModuleService = container.resolve(
      COMPANY_ACTIVITY_MODULE
    )
    for (const id of ids ?? []) {
      const entry = await service.retrieveCompanyActivity(id)
      await service.record({
        ...(entry as unknown as NewCompanyActivity),
        action: `${entry.action}.reverted`,
        before: entry.after,
        after: entry.before,
        reverts_id: id,
        once_key: `reverts ${id}`,
      })
    }
  }
)
