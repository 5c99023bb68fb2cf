import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import { NEUTRAL_NAME, neutralEmail } from "../../personal-data/neutral"

/** The applications that a person made for a firm: the firm's data stay, the contact's go, also from the history. */
definePersonalData({
  name: "company_applications",
  by: "company",
  collect: async ({ email }, container) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    return service.listCompanyApplications(
      { email: email.toLowerCase() },
      { relations: ["entries"], take: null as never }
    )
  },
  erase: async ({ email, customer_id }, container) => {
    const service: CompanyApplicationModuleService = container.resolve(
      COMPANY_APPLICATION_MODULE
    )
    await service.forgetContact(email.toLowerCase(), {
      email: neutralEmail(customer_id),
      name: NEUTRAL_NAME,
    })
  },
})
