import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { Role } from "@medusa-b2b/company/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Whom a personal limit is for: one of the two. */
export type LimitedPerson = {
  company_id: string
  member_id?: string | null
  role?: string | null
}

const STANDING_ROLES: Record<Role, true> = {
  admin: true,
  buyer: true,
  approver: true,
  finance: true,
  viewer: true,
}

/**
 * Whether a personal limit is for somebody: an active member of the company or
 * one below it, or a role that there is in the company. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown company, member or role,
 * INVALID_DATA for both or neither.
 */
export const validateLimitedPersonStep = createStep(
  "validate-limited-person",
  async ({ company_id, member_id, role }: LimitedPerson, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const [company] = await companies.listCompanies(
      { id: company_id },
      { select: ["id", "path"] }
    )
    if (!company) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${company_id}`
      )
    }
    if (!member_id === !role) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A personal limit is for one member_id or for one role"
      )
    }
    const [found] = member_id
      ? await companies.listCompanyMembers({
          id: member_id,
          status: "active",
          company: { path: { $like: `${company.path}%` } },
        })
      : role && role in STANDING_ROLES
        ? [role]
        : await companies.listCompanyRoles({
            id: role as string,
            company_id: company.path.split("/").filter(Boolean),
          })
    if (!found) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no ${member_id ? `active member ${member_id}` : `role ${role}`} in the company ${company_id}`
      )
    }
    return new StepResponse(company_id)
  }
)
