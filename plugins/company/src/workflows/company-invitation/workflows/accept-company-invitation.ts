import { randomUUID } from "node:crypto"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createCustomerAccountWorkflow,
  emitEventStep,
  linkCustomersToCustomerGroupWorkflow,
  releaseLockStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows"
import { hashOfToken } from "../../../domain/invitation"
import {
  CompanyInvitationEvents,
  CompanyMemberEvents,
} from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { retrieveCustomerGroupStep } from "../../company-member/steps/retrieve-customer-group"
import { acceptCompanyInvitationStep } from "../steps/accept-company-invitation"
import { findInvitedPersonStep } from "../steps/find-invited-person"
import { openAccountStep } from "../steps/open-account"
import { retrieveOpenInvitationStep } from "../steps/retrieve-open-invitation"
import { setUpLogInStep } from "../steps/set-up-log-in"
import { verifyEmailStep } from "../steps/verify-email"

/** The token, and who answers. */
export type AcceptCompanyInvitationInput = {
  token: string
  /** Customer who is logged in; null for a visitor. */
  customer_id: string | null
  /** For a new account; not asked of a person who has one. */
  password?: string
  first_name?: string | null
  last_name?: string | null
}

/** Seconds to wait for the invitation's lock, and to keep it at most. */
const LOCK = { timeout: 10, ttl: 60 }

export const acceptCompanyInvitationWorkflowId = "accept-company-invitation"

/**
 * Makes the invited person a member, once. Somebody new gets an account with
 * the password that they choose; who has one has to be logged in to it.
 *
 * @example
 * await acceptCompanyInvitationWorkflow(container).run({
 *   input: { token: "…", customer_id: null, password: "…", first_name: "Nils" },
 * })
 *
 * @summary Accept an invitation.
 */
export const acceptCompanyInvitationWorkflow = createWorkflow(
  acceptCompanyInvitationWorkflowId,
  (input: WorkflowData<AcceptCompanyInvitationInput>) => {
    // One at a time: whoever comes second finds a used invitation, and no
    // half-made account. An owner of its own: a lock that has lapsed releases
    // nobody else's.
    const lock = transform({ input }, ({ input }) => ({
      key: `company-invitation:${hashOfToken(input.token)}`,
      ownerId: randomUUID(),
      ...LOCK,
    }))
    acquireLockStep(lock)
    const invitation = retrieveOpenInvitationStep({ token: input.token })
    const person = findInvitedPersonStep({
      email: invitation.email,
      customer_id: input.customer_id,
      has_password: transform({ input }, ({ input }) =>
        Boolean(input.password)
      ),
    })

    const logIn = when(
      "without-account",
      { person },
      ({ person }) => person.kind !== "account"
    ).then(() => {
      const identity = setUpLogInStep({
        email: invitation.email,
        password: transform({ input }, ({ input }) => input.password as string),
      })
      verifyEmailStep({
        auth_identity_id: identity.id,
        email: invitation.email,
      })
      return identity
    })
    const created = when(
      "new-person",
      { person },
      ({ person }) => person.kind === "new"
    ).then(() =>
      createCustomerAccountWorkflow.runAsStep({
        input: transform(
          { input, invitation, logIn },
          ({ input, invitation, logIn }) => ({
            authIdentityId: logIn?.id as string,
            customerData: {
              email: invitation.email,
              first_name:
                input.first_name ?? invitation.first_name ?? undefined,
              last_name: input.last_name ?? invitation.last_name ?? undefined,
            },
          })
        ),
      })
    )
    when(
      "member-without-account",
      { person },
      ({ person }) => person.kind === "member"
    ).then(() => {
      const customer_id = transform(
        { person },
        ({ person }) => person.customer_id as string
      )
      openAccountStep({ customer_id })
      setAuthAppMetadataStep({
        authIdentityId: transform(
          { logIn },
          ({ logIn }) => logIn?.id as string
        ),
        actorType: "customer",
        value: customer_id,
      })
    })

    const accepted = acceptCompanyInvitationStep({
      token: input.token,
      customer_id: transform(
        { person, created },
        ({ person, created }) => (person.customer_id ?? created?.id) as string
      ),
    })
    const groupId = retrieveCustomerGroupStep({
      company_id: invitation.company_id,
    })
    when(
      "join-customer-group",
      { groupId, accepted },
      ({ groupId, accepted }) => Boolean(groupId && accepted.is_new)
    ).then(() => {
      linkCustomersToCustomerGroupWorkflow.runAsStep({
        input: transform({ groupId, accepted }, ({ groupId, accepted }) => ({
          id: groupId as string,
          add: [accepted.member.customer_id],
        })),
      })
    })
    emitEventStep({
      eventName: CompanyInvitationEvents.ACCEPTED,
      data: { id: invitation.id, company_id: invitation.company_id },
    }).config({ name: "emit-accepted" })
    when("emit-added", { accepted }, ({ accepted }) => accepted.is_new).then(
      () => {
        emitEventStep({
          eventName: CompanyMemberEvents.ADDED,
          data: {
            id: accepted.member.id,
            company_id: accepted.member.company_id,
            customer_id: accepted.member.customer_id,
          },
        }).config({ name: "emit-member-added" })
      }
    )
    recordActivityStep({
      company_id: invitation.company_id,
      action: CompanyInvitationEvents.ACCEPTED,
      subject: { type: "company_invitation", id: invitation.id },
      before: { status: "pending" },
      after: { status: "accepted", accepted_member_id: accepted.member.id },
      actor: transform({ accepted }, ({ accepted }) => ({
        kind: "member" as const,
        customer_id: accepted.member.customer_id,
        member_id: accepted.member.id,
      })),
    })
    releaseLockStep(lock)
    return new WorkflowResponse({
      member: accepted.member,
      email: invitation.email,
    })
  }
)
