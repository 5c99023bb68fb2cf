import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy } from "../../../types/company"
import type { UpdateRoleDTO } from "../../../types/role"

/** The role, what to change, and on whose word. */
export type UpdateCompanyRoleInput = UpdateRoleDTO & {
  id: string
  by: ChangedBy
}

/**
 * Changes a role's name or grants, for everybody who has it.
 *
 * Rollback writes both back.
 */
export const updateCompanyRoleStep = createStep(
  "update-company-role",
  async ({ id, by, ...data }: UpdateCompanyRoleInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const previous = await service.updateRole(id, data, by)
    return new StepResponse(previous, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.revertRole(previous)
    }
  }
)
