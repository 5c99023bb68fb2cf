import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { ChangedBy } from "../../../types/company"
import { CompanyInvitationEvents } from "../../../types/events"
import type { CreateInvitationDTO } from "../../../types/invitation"
import { sendMailStep } from "../../mail/steps/send-mail"
import { addressInvitationMailsStep } from "../steps/address-invitation-mails"
import { createCompanyInvitationsStep } from "../steps/create-company-invitations"
import { recordInvitationsStep } from "../steps/record-invitations"
import { validateInviteesStep } from "../steps/validate-invitees"

/** Whom to invite where, and on whose word. */
export type CreateCompanyInvitationsInput = {
  invitations: CreateInvitationDTO[]
  by: ChangedBy
  /** Whether the letters wait for their turn, so many a minute; otherwise they go at once. */
  queued?: boolean
} & Attributed

export const createCompanyInvitationsWorkflowId = "create-company-invitations"

/**
 * Invites people to companies by mail, all or none. Members cannot give a role
 * that allows more than they may do themselves.
 *
 * @example
 * await createCompanyInvitationsWorkflow(container).run({
 *   input: {
 *     invitations: [
 *       { company_id: "comp_123", email: "nils@nordbygg.test", role: "buyer" },
 *     ],
 *     by: { member_id: "memb_123" },
 *   },
 * })
 *
 * @summary Invite people.
 */
export const createCompanyInvitationsWorkflow = createWorkflow(
  createCompanyInvitationsWorkflowId,
  (input: WorkflowData<CreateCompanyInvitationsInput>) => {
    const people = validateInviteesStep(input.invitations)
    const invitations = createCompanyInvitationsStep(
      transform({ input, people }, ({ input, people }) => ({
        invitations: people,
        inviter: {
          by: input.by,
          queued: input.queued,
          user_id: input.actor?.kind === "staff" ? input.actor.user_id : null,
        },
      }))
    )
    emitEventStep({
      eventName: CompanyInvitationEvents.CREATED,
      data: transform({ invitations }, ({ invitations }) =>
        invitations.map(({ id, company_id }) => ({ id, company_id }))
      ),
    })
    recordInvitationsStep(
      transform({ input, invitations }, ({ input, invitations }) => ({
        invitations,
        actor: input.actor,
      }))
    )
    when("send-at-once", { input }, ({ input }) => !input.queued).then(() => {
      sendMailStep(addressInvitationMailsStep(invitations))
    })
    return new WorkflowResponse(invitations)
  }
)
