import { rowMessage, type RowMessage } from "../import/message"
import type { Language } from "./language"

/** A row of an import of members, with what is known now of whom it is about. */
export type InvitationCandidate = {
  line: number
  external_id: string | null
  /** null: the row was refused, or the member is none any more. */
  member: {
    company_id: string
    company_name: string
    role: string
    language: Language | null
    is_default: boolean
  } | null
  person: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
    has_account: boolean
  } | null
  /** Whether the status of the company allows invitations. */
  allowed: boolean
  /** Whether the person's address has an invitation that can be accepted, to any company. */
  invited: boolean
}

/** A candidate who is invited. */
export type Invitee = InvitationCandidate & {
  member: NonNullable<InvitationCandidate["member"]>
  person: NonNullable<InvitationCandidate["person"]>
}

/** A row whose person is not invited, and why. */
export type NotInvited = {
  line: number
  external_id: string | null
  message: RowMessage
}

const fault = ({
  member,
  person,
  allowed,
  invited,
}: InvitationCandidate): RowMessage | null => {
  if (!member || !person) {
    return rowMessage(null, "invite_no_member")
  }
  if (person.has_account) {
    return rowMessage("email", "invite_has_account")
  }
  if (invited) {
    return rowMessage("email", "invite_open")
  }
  return allowed
    ? null
    : rowMessage("company_external_id", "invite_company", {
        name: member.company_name,
      })
}

/**
 * Decides whom of an import to invite: everybody without an account and
 * without an open invitation, each person once, however many companies they
 * are a member of: with the account that comes of it they are in all of them.
 * The membership that counts unless they choose another is the one in the
 * letter.
 */
export const planBulkInvitations = (
  candidates: InvitationCandidate[]
): { invite: Invitee[]; refused: NotInvited[] } => {
  const refused: NotInvited[] = []
  const refuse = (
    { line, external_id }: InvitationCandidate,
    message: RowMessage
  ) => refused.push({ line, external_id, message })

  const chosen = new Map<string, Invitee>()
  const good: Invitee[] = []
  for (const candidate of candidates) {
    const message = fault(candidate)
    if (message) {
      refuse(candidate, message)
      continue
    }
    const invitee = candidate as Invitee
    good.push(invitee)
    const known = chosen.get(invitee.person.id)
    if (!known || (invitee.member.is_default && !known.member.is_default)) {
      chosen.set(invitee.person.id, invitee)
    }
  }
  for (const invitee of good) {
    const { line } = chosen.get(invitee.person.id) as Invitee
    if (line !== invitee.line) {
      refuse(invitee, rowMessage(null, "invite_person_twice", { line }))
    }
  }
  return {
    invite: [...chosen.values()].sort((a, b) => a.line - b.line),
    refused: refused.sort((a, b) => a.line - b.line),
  }
}
