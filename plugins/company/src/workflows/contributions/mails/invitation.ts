import { defineMailKind, type MailKind } from "@medusa-b2b/kit/mail"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isStandingRole } from "../../../domain/standing-roles"
import en from "../../../i18n/mails/en.json"
import sv from "../../../i18n/mails/sv.json"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { CompanyInvitationDTO } from "../../../types/invitation"
import { INVITATION_MAIL } from "../../company-invitation/invitation-mail"

const TEXTS = { en: en.invitation, sv: sv.invitation }

const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "")

type Name = { first_name: string | null; last_name: string | null }

const nameOf = (person: Name | null | undefined): string | null =>
  [person?.first_name, person?.last_name].filter(Boolean).join(" ") || null

/** Who invites: a member by their name; staff without one, for the store. */
const inviterOf = async (
  { invited_by_member_id }: CompanyInvitationDTO,
  container: MedusaContainer
): Promise<string | null> => {
  if (!invited_by_member_id) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: ["id", "customer.first_name", "customer.last_name"],
      filters: { id: invited_by_member_id },
    })
  return nameOf(
    (data[0] as unknown as { customer?: Name } | undefined)?.customer
  )
}

const roleName = async (
  role: string,
  texts: (typeof TEXTS)["en"],
  service: CompanyModuleService
): Promise<string> =>
  isStandingRole(role)
    ? texts.roles[role]
    : ((await service.listCompanyRoles({ id: role }))[0]?.name ?? "")

/**
 * The letter with which somebody becomes a member. Its link is made while it
 * is written, and is in no queue and no log.
 */
export const invitationMailKind: MailKind = {
  name: INVITATION_MAIL,
  by: "company",
  paper: null,
  description: {
    en: "Invitation to become a member of a company",
    sv: "Inbjudan att bli medlem i ett företag",
  },
  compose: async ({ subject_id, recipient }, container) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const token = await service.issueToken(subject_id)
    if (!token) {
      return null
    }
    const invitation = (await service.retrieveCompanyInvitation(
      subject_id
    )) as unknown as CompanyInvitationDTO
    const company = await service.retrieveCompany(invitation.company_id)
    const { storefront_url } = await service.getOptions()
    const texts = TEXTS[recipient.language]
    const inviter = await inviterOf(invitation, container)
    const values = {
      company: company.name,
      name: recipient.name ?? "",
      inviter: inviter ?? "",
      role: await roleName(invitation.role, texts, service),
      until: new Intl.DateTimeFormat(recipient.language, {
        dateStyle: "long",
        timeZone: company.time_zone,
      }).format(new Date(invitation.expires_at)),
    }
    return {
      subject: filled(texts.subject, values),
      paragraphs: [
        ...(recipient.name ? [filled(texts.greeting, values)] : []),
        filled(inviter ? texts.invitedBy : texts.invited, values),
        filled(texts.valid, values),
        filled(texts.ignore, values),
      ],
      facts: [
        { label: texts.company, value: values.company },
        { label: texts.role, value: values.role },
      ],
      action: {
        label: texts.accept,
        // Behind the #: browsers send it to nobody, and no server logs it.
        url: `${storefront_url.replace(/\/$/, "")}/invitation#token=${token}`,
      },
    }
  },
}

defineMailKind(invitationMailKind)
