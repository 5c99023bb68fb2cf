import { stateOf } from "../../domain/invitation"
import type { CompanyInvitation } from "../../types/http/invitations"
import { invitationFields } from "../../types/invitation-fields"
import type { CompanyInvitationDTO } from "../../types/invitation"

export const listInvitationsConfig = {
  defaults: [...invitationFields],
  allowed: [...invitationFields],
  isList: true,
  defaultLimit: 20,
  entity: "company_invitation",
}

/** An invitation as both APIs answer it. */
export const presentInvitation = (row: object): CompanyInvitation => {
  const stored = row as CompanyInvitationDTO
  const told = Object.fromEntries(
    invitationFields
      .filter((field) => field in stored)
      .map((field) => [field, stored[field]])
  ) as CompanyInvitationDTO
  return stored.status && stored.expires_at
    ? { ...told, status: stateOf(stored) }
    : told
}
