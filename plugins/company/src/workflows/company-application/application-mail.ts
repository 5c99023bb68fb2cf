import type { MailOrder } from "@medusa-b2b/kit/mail"
import type { CompanyApplicationDTO } from "../../types/application"

/** Kinds of mail to the applicant. */
export const APPLICANT_MAILS = {
  received: "company.application-received",
  question: "company.application-question",
  approved: "company.application-approved",
  rejected: "company.application-rejected",
} as const

/** Kind of mail to the colleague who asked. */
export const ANSWER_MAIL = "company.application-answered"

/**
 * A mail to the person who applied.
 *
 * @param once - What makes it another mail than the last one of its kind.
 */
export const applicantMail = (
  kind: keyof typeof APPLICANT_MAILS,
  application: Pick<
    CompanyApplicationDTO,
    "id" | "email" | "first_name" | "last_name" | "language"
  >,
  once: string
): MailOrder => ({
  kind: APPLICANT_MAILS[kind],
  subject_id: application.id,
  company_id: null,
  recipients: [
    {
      email: application.email,
      // Nobody has looked at the name when it is received, and the address may be anybody's.
      name:
        kind === "received"
          ? null
          : `${application.first_name} ${application.last_name}`,
      language: application.language,
      because: { reason: "applicant", company_id: null },
    },
  ],
  key: `${APPLICANT_MAILS[kind]}:${once}`,
})
