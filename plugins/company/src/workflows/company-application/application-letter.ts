import type { MailContent, MailToCompose } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApplicationEntryKind } from "../../domain/application/application-entry"
import { maskOrganizationNumber } from "../../domain/identity/mask"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../modules/company-application"
import type {
  CompanyApplicationDTO,
  CompanyApplicationEntryDTO,
} from "../../types/application"
import { mailText } from "../mail/mail-text"

/** Texts of the mails about applications, in the recipient's language. */
export const lettersText =
  ({ recipient }: MailToCompose) =>
  (key: string, params?: Record<string, string>): string =>
    mailText(recipient.language, `application.${key}`, params)

/** The application that a mail is about; null when it is gone. */
export const applicationOf = async (
  { subject_id }: MailToCompose,
  container: MedusaContainer
): Promise<CompanyApplicationDTO | null> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  const [found] = await service.listCompanyApplications({ id: subject_id })
  return (found ?? null) as unknown as CompanyApplicationDTO | null
}

/** The last entry of a kind in an application's history. */
export const lastEntry = async (
  application_id: string,
  kind: ApplicationEntryKind,
  container: MedusaContainer
): Promise<CompanyApplicationEntryDTO | null> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  const [entry] = await service.listCompanyApplicationEntries(
    { application_id, kind },
    { order: { created_at: "DESC", id: "DESC" }, take: 1 }
  )
  return (entry ?? null) as unknown as CompanyApplicationEntryDTO | null
}

/** Firm and number, so that the reader knows which application is meant. */
export const factsOf = (
  mail: MailToCompose,
  application: CompanyApplicationDTO
): MailContent["facts"] => {
  const text = lettersText(mail)
  return [
    { label: text("firm"), value: application.company_name },
    {
      label: text("number"),
      value: maskOrganizationNumber(application.organization_number),
    },
  ]
}
