import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Attributed } from "../../../types/activity"
import { planBulkInvitationsStep } from "../steps/plan-bulk-invitations"
import { createCompanyInvitationsWorkflow } from "./create-company-invitations"

export const inviteImportedMembersWorkflowId = "invite-imported-members"

/**
 * Invites all members of an import who have neither an account nor an open
 * invitation. Their letters wait in a queue and leave it a few a minute.
 * Asked again, it invites nobody twice.
 *
 * @example
 * const { result } = await inviteImportedMembersWorkflow(container).run({
 *   input: { company_import_id: "cimp_123", actor },
 * })
 *
 * @summary Invite the members of an import.
 */
export const inviteImportedMembersWorkflow = createWorkflow(
  inviteImportedMembersWorkflowId,
  (input: WorkflowData<{ company_import_id: string } & Attributed>) => {
    const plan = planBulkInvitationsStep({
      company_import_id: input.company_import_id,
    })
    when("somebody-to-invite", { plan }, ({ plan }) =>
      Boolean(plan.invitations.length)
    ).then(() => {
      createCompanyInvitationsWorkflow.runAsStep({
        input: transform({ plan, input }, ({ plan, input }) => ({
          invitations: plan.invitations,
          by: "staff" as const,
          queued: true,
          actor: input.actor,
        })),
      })
    })
    return new WorkflowResponse(
      transform({ plan }, ({ plan }) => ({
        invited: plan.invitations.length,
        refused: plan.refused,
        left: plan.left,
      }))
    )
  }
)
