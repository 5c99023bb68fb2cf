import type { InvitationStatus } from "../domain/invitation"
import type { Language } from "../domain/language"

/** An invitation as the module returns it; the token's hash stays inside. */
export type CompanyInvitationDTO = {
  id: string
  company_id: string
  email: string
  first_name: string | null
  last_name: string | null
  /** As a member's. */
  role: string
  language: Language | null
  status: InvitationStatus
  expires_at: Date | string
  sent_count: number
  sent_at: Date | string
  /** Since when its letter waits for its turn. */
  queued_at: Date | string | null
  taken_at: Date | string | null
  invited_by_member_id: string | null
  invited_by_user_id: string | null
  accepted_member_id: string | null
  accepted_at: Date | string | null
  revoked_at: Date | string | null
  created_at: Date | string
  updated_at: Date | string
}

/** What a new invitation is given. */
export type CreateInvitationDTO = {
  company_id: string
  email: string
  first_name?: string | null
  last_name?: string | null
  role: string
  language?: Language | null
}
