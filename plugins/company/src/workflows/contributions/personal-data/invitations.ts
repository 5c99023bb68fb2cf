import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { invitationFields } from "../../../types/invitation-fields"

/** The invitations to a person; the activity log still says that there was one. */
definePersonalData({
  name: "company_invitations",
  by: "company",
  known_by: "email",
  collect: async ({ email }, container) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    return service.listCompanyInvitations(
      { email: email.toLowerCase() },
      { select: [...invitationFields], take: null as never }
    )
  },
  erase: async ({ email }, container) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const invitations = await service.listCompanyInvitations(
      { email: email.toLowerCase() },
      { select: ["id"], take: null as never }
    )
    await service.deleteCompanyInvitations(invitations.map(({ id }) => id))
  },
})
