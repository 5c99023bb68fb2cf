import { store } from "../app/store-client"

/** An invitation as the company's admins see it. */
export type Invitation = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  role: string
  status: "pending" | "expired" | "accepted" | "revoked"
  expires_at: string
}

/** Whom to invite to what. */
export type InvitationInput = {
  email: string
  first_name?: string
  last_name?: string
  role: string
  language: "en" | "sv"
}

const company = (id: string): string => `/store/companies/${id}`

/** The invitations that have not been answered, expired ones too. */
export const fetchInvitations = (
  company_id: string,
  page: { limit: number; offset: number }
): Promise<{ invitations: Invitation[]; count: number }> =>
  store().client.fetch(`${company(company_id)}/invitations`, {
    query: { ...page, status: ["pending", "expired"] },
  })

/** Invites a person by mail. */
export const invite = (
  company_id: string,
  body: InvitationInput
): Promise<unknown> =>
  store().client.fetch(`${company(company_id)}/invitations`, {
    method: "POST",
    body,
  })

/** Sends an invitation again, with a new link. */
export const resendInvitation = (
  company_id: string,
  id: string
): Promise<unknown> =>
  store().client.fetch(`${company(company_id)}/invitations/${id}/resend`, {
    method: "POST",
    body: {},
  })

/** Makes an invitation's link void. */
export const revokeInvitation = (
  company_id: string,
  id: string
): Promise<unknown> =>
  store().client.fetch(`${company(company_id)}/invitations/${id}`, {
    method: "DELETE",
  })

/** Gives a colleague another role. */
export const changeRole = (
  company_id: string,
  member_id: string,
  role: string
): Promise<unknown> =>
  store().client.fetch(`${company(company_id)}/members/${member_id}`, {
    method: "POST",
    body: { role },
  })

/** Ends a colleague's membership. */
export const removeMember = (
  company_id: string,
  member_id: string
): Promise<unknown> =>
  store().client.fetch(`${company(company_id)}/members/${member_id}`, {
    method: "DELETE",
  })
