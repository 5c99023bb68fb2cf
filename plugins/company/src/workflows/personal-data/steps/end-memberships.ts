import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { CompanyMemberDTO } from "../../../types/company"

/**
 * Ends all of a person's memberships, on staff's word: also the last admin's.
 *
 * Rollback makes them a member again everywhere.
 */
export const endMembershipsStep = createStep(
  "end-memberships",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const members = await service.listCompanyMembers(
      { customer_id, status: "active" },
      { select: ["id"], take: null as never }
    )
    const ended: CompanyMemberDTO[] = []
    for (const { id } of members) {
      ended.push(await service.removeMember(id, "staff"))
    }
    return new StepResponse(
      ended.map(({ id, company_id }) => ({ id, company_id })),
      ended
    )
  },
  async (ended, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    for (const member of ended ?? []) {
      await service.revertMember(member, null)
    }
  }
)
