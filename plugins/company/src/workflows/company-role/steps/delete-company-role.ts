import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { ChangedBy } from "../../../types/company"

/** The role, the one that takes its place, and on whose word. */
export type DeleteCompanyRoleInput = {
  id: string
  /** For those who have the role; null when nobody should. */
  replacement: string | null
  by: ChangedBy
}

/**
 * Deletes a role; who had it gets the replacement.
 *
 * Rollback brings it back, to the same members and invitations.
 */
export const deleteCompanyRoleStep = createStep(
  "delete-company-role",
  async ({ id, replacement, by }: DeleteCompanyRoleInput, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const deleted = await service.deleteRole(id, replacement, by)
    return new StepResponse(deleted, deleted)
  },
  async (deleted, { container }) => {
    if (deleted) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.restoreRole(deleted)
    }
  }
)
