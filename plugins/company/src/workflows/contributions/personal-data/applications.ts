import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import { NEUTRAL_NAME } from "../../personal-data/neutral"

/** The applications that a person made for a firm: the firm's data stay, the contact's go, also from the history. */
definePersonalData({
  name: "company_applications",
  by: "company",
  known_by: "email",
  collect: async ({ email }, container) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    return service.listCompanyApplications(
      { email: email.toLowerCase() },
      { relations: ["entries"], take: null as never }
    )
  },
  erase: async ({ email, alias }, container) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    await service.forgetContact(email.toLowerCase(), {
      email: alias,
      name: NEUTRAL_NAME,
    })
  },
})
