import { defineMailKind } from "@medusa-b2b/kit/mail"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  applicationOf,
  factsOf,
  lastEntry,
  lettersText,
} from "../../company-application/application-letter"
import { ANSWER_MAIL } from "../../company-application/application-mail"

/** As the options name it, else as Medusa does, which mostly knows no more than a path. */
const adminUrl = async (container: MedusaContainer): Promise<string> => {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const { admin_url } = await companies.getOptions()
  if (admin_url) {
    return admin_url.replace(/\/$/, "")
  }
  const { admin } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const host = admin?.backendUrl ?? ""
  const origin = /^https?:/.test(host) ? host : "http://localhost:9000"
  return `${origin.replace(/\/$/, "")}${admin?.path ?? "/app"}`
}

/** Address of an application's page in the admin. */
const reviewUrl = async (
  id: string,
  container: MedusaContainer
): Promise<string> =>
  `${await adminUrl(container)}/companies/applications/${id}`

defineMailKind({
  name: ANSWER_MAIL,
  by: "company",
  paper: null,
  description: {
    en: "To the colleague who asked: the applicant has answered",
    sv: "Till kollegan som frågade: den sökande har svarat",
  },
  compose: async (mail, container) => {
    const application = await applicationOf(mail, container)
    const answer =
      application && (await lastEntry(application.id, "answer", container))
    if (!application || !answer) {
      return null
    }
    const text = lettersText(mail)
    return {
      subject: text("answered.subject", { company: application.company_name }),
      paragraphs: [
        text("greeting", { name: mail.recipient.name ?? "" }),
        ...(answer.text ? [text("answered.text"), answer.text] : []),
        ...(answer.changes ? [text("answered.changed")] : []),
      ],
      facts: factsOf(mail, application),
      action: {
        label: text("answered.open"),
        url: await reviewUrl(application.id, container),
      },
    }
  },
})
