import type { InvitationState } from "../../domain/invitation"
import type { CompanyInvitationDTO } from "../invitation"

/** An invitation without its secrets. */
export type CompanyInvitation = Pick<
  CompanyInvitationDTO,
  | "id"
  | "company_id"
  | "email"
  | "first_name"
  | "last_name"
  | "role"
  | "language"
  | "expires_at"
  | "sent_count"
  | "sent_at"
  | "queued_at"
  | "invited_by_member_id"
  | "invited_by_user_id"
  | "accepted_member_id"
  | "accepted_at"
  | "revoked_at"
  | "created_at"
> & {
  /** Expired by the clock. */
  status: InvitationState
}

export type CompanyInvitationResponse = { invitation: CompanyInvitation }

export type CompanyInvitationListResponse = {
  invitations: CompanyInvitation[]
  count: number
  offset: number
  limit: number
}

/** What whoever has the letter may know before they accept. */
export type StoreInvitationPreview = {
  email: string
  first_name: string | null
  last_name: string | null
  company: { name: string }
  role: string
  /** Name of a company's own role; null for a standing one. */
  role_name: string | null
  expires_at: Date | string
  /** Whether the person has an account, and so has to log in rather than choose a password. */
  has_account: boolean
}

export type StoreInvitationPreviewResponse = {
  invitation: StoreInvitationPreview
}

export type StoreAcceptInvitationResponse = {
  member: { id: string; company_id: string }
  email: string
}
