import { store } from "../app/store-client"

/** What an invitation is to. */
export type InvitationPreview = {
  email: string
  first_name: string | null
  last_name: string | null
  company: { name: string }
  role: string
  role_name: string | null
  expires_at: string
  /** Whether the person has an account, and logs in instead of choosing a password. */
  has_account: boolean
}

/** Who accepts: with a new account, or the one that they are logged in to. */
export type Acceptance = {
  token: string
  password?: string
  first_name?: string
  last_name?: string
}

/** The invitation behind a letter's token. */
export const lookUpInvitation = async (
  token: string
): Promise<InvitationPreview> => {
  const { invitation } = await store().client.fetch<{
    invitation: InvitationPreview
  }>("/store/company-invitations/look-up", { method: "POST", body: { token } })
  return invitation
}

/** Makes the person a member. */
export const acceptInvitation = (
  body: Acceptance
): Promise<{ member: { company_id: string }; email: string }> =>
  store().client.fetch("/store/company-invitations/accept", {
    method: "POST",
    body,
  })

/** The e-mail address of whoever is logged in. */
export const ownEmail = async (): Promise<string> => {
  const { customer } = await store().store.customer.retrieve({
    fields: "email",
  })
  return customer.email
}
