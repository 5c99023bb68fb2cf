import type { MailOrder } from "@medusa-b2b/kit/mail"
import type { Language } from "../../domain/language"
import type { CompanyInvitationDTO } from "../../types/invitation"

/** Kind of mail of an invitation. */
export const INVITATION_MAIL = "company.invitation"

type Invitation = Pick<
  CompanyInvitationDTO,
  "id" | "company_id" | "email" | "first_name" | "last_name" | "sent_count"
>

/** The letter of an invitation; each time that it is sent is a letter of its own. */
export const invitationMail = (
  invitation: Invitation,
  language: Language
): MailOrder => ({
  kind: INVITATION_MAIL,
  subject_id: invitation.id,
  company_id: invitation.company_id,
  recipients: [
    {
      email: invitation.email,
      name:
        [invitation.first_name, invitation.last_name]
          .filter(Boolean)
          .join(" ") || null,
      language,
      because: { reason: "named", company_id: null },
    },
  ],
  key: `${INVITATION_MAIL}:${invitation.id}:${invitation.sent_count}`,
})
