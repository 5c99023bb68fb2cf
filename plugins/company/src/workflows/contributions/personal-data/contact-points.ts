import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"

/** Contact points at a person's own e-mail address: papers no longer go there. */
definePersonalData({
  name: "company_contact_points",
  by: "company",
  known_by: "email",
  collect: async ({ email }, container) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    return service.listCompanyContactPoints(
      { email: email.toLowerCase() },
      { take: null as never }
    )
  },
  erase: async ({ email }, container) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const points = await service.listCompanyContactPoints(
      { email: email.toLowerCase() },
      { select: ["id"], take: null as never, withDeleted: true }
    )
    await service.deleteCompanyContactPoints(points.map(({ id }) => id))
  },
})
