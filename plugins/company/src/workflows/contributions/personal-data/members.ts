import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/** A person's places in companies. The rows stay, for the orders; what was noted about the person goes. */
definePersonalData({
  name: "company_members",
  by: "company",
  known_by: "customer",
  collect: async ({ customer_id }, container) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    return service.listCompanyMembers({ customer_id }, { take: null as never })
  },
  erase: async ({ customer_id }, container) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const members = await service.listCompanyMembers(
      { customer_id },
      { select: ["id"], take: null as never }
    )
    await service.updateCompanyMembers(
      members.map(({ id }) => ({
        id,
        external_id: null,
        language: null,
        metadata: null,
      }))
    )
  },
})
