import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy } from "../../../types/company"
import type { CreateRoleDTO } from "../../../types/role"

/** The company, the role, and on whose word. */
export type CreateCompanyRoleInput = CreateRoleDTO & { by: ChangedBy }

/**
 * Defines a role of a company.
 *
 * Rollback deletes it.
 */
export const createCompanyRoleStep = createStep(
  "create-company-role",
  async ({ by, ...data }: CreateCompanyRoleInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const role = await service.createRole(data, by)
    return new StepResponse(role, role.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.deleteCompanyRoles([id])
    }
  }
)
