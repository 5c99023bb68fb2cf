import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../modules/company-address"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../modules/company_tax"
import type { ApprovalDTO } from "../../types/application"
import { CompanyEvents } from "../../types/events"
import { recordActivity } from "../activity/record-activity"
import { customerGroupName } from "../company/customer-group-name"

const deleteAddresses = async (
  company_id: string,
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const addresses = await service.listCompanyAddresses(
    { company_id },
    { select: ["id"], order: { created_at: "DESC", id: "DESC" } }
  )
  for (const { id } of addresses) {
    await service.revertAddress(id, null, [])
  }
}

/**
 * Deletes what a server that was killed had made of an application: the
 * company that nobody knows of yet, its addresses and its customer group. Safe
 * to repeat. A company that the firm was to join stays, of course.
 */
export const takeApprovalBack = async (
  { decision, company_id, actor }: ApprovalDTO,
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [company] =
    decision.as === "member"
      ? []
      : await service.listCompanies({ id: company_id })
  if (!company) {
    return
  }
  const customers = container.resolve(Modules.CUSTOMER)
  const groups = await customers.listCustomerGroups({
    name: customerGroupName(company),
  })
  await deleteAddresses(company_id, container)
  const tax: CompanyTaxModuleService = container.resolve(COMPANY_TAX_MODULE)
  const answers = await tax.listCompanyVatChecks({ company_id })
  await tax.deleteCompanyVatChecks(answers.map(({ id }) => id))
  await customers.deleteCustomerGroups(groups.map(({ id }) => id))
  await recordActivity(
    {
      company_id,
      action: `${CompanyEvents.CREATED}.reverted` as const,
      subject: { type: "company", id: company_id },
      before: { status: company.status },
      actor: actor ?? undefined,
      once_key: `reverts creation of ${company_id}`,
    },
    container
  )
  // The last of all: as long as it is there, the rest is found and deleted.
  await service.deleteCompanies([company_id])
}
