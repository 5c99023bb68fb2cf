import type { MailRecipient } from "@medusa-b2b/kit/mail"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"

/**
 * The colleague who asked last, as the reader of the answer. None when they
 * have left; the application stands in the queue all the same.
 */
export const listAskersStep = createStep(
  "list-askers",
  async ({ id }: { id: string }, { container }) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    const [question] = await service.listCompanyApplicationEntries(
      { application_id: id, kind: "question" },
      { order: { created_at: "DESC", id: "DESC" }, take: 1 }
    )
    const users = question?.user_id
      ? await container
          .resolve(Modules.USER)
          .listUsers({ id: question.user_id }, { take: 1 })
      : []
    const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { default_language } = await companies.getOptions()
    return new StepResponse(
      users.map((user): MailRecipient => ({
        email: user.email,
        name:
          [user.first_name, user.last_name].filter(Boolean).join(" ") || null,
        language: default_language,
        because: { reason: "asked", company_id: null },
      }))
    )
  }
)
