import type { Actor } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CompanyInvitationEvents } from "../../../types/events"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import {
  recordActivities,
  revertActivities,
} from "../../activity/record-activities"

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
    const ids = await recordActivities(
      input.invitations.map(({ id, company_id, role, expires_at }) => ({
        company_id,
        action: CompanyInvitationEvents.CREATED,
        subject: { type: "company_invitation", id },
        after: { role, expires_at },
        actor: input.actor,
      })),
      container
    )
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => revertActivities(ids ?? [], container)
)
