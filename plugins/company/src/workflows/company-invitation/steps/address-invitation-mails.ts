import type { MailOrder } from "@medusa-b2b/kit/mail"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Language } from "../../../domain/language"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import { invitationMail } from "../invitation-mail"
import { companyLanguage } from "../letter-language"

/** The letters of invitations, each in the invitation's language or its company's. */
export const addressInvitationMailsStep = createStep(
  "address-invitation-mails",
  async (invitations: CompanyInvitationDTO[], { container }) => {
    const languages = new Map<string, Language>()
    const mails: MailOrder[] = []
    for (const invitation of invitations) {
      const { company_id } = invitation
      const language =
        invitation.language ??
        languages.get(company_id) ??
        (await companyLanguage(company_id, container))
      if (!invitation.language) {
        languages.set(company_id, language)
      }
      mails.push(invitationMail(invitation, language))
    }
    return new StepResponse(mails)
  }
)
