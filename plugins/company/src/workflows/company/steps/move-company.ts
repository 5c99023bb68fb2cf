import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Moves a company, with all that is below it, to another place in the tree.
 *
 * Rollback moves it back, and takes back the copies of roles that went along.
 */
export const moveCompanyStep = createStep(
  "move-company",
  async (
    { id, parent_id }: { id: string; parent_id: string | null },
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const moved = await service.moveCompany(id, parent_id)
    return new StepResponse(
      { id, previous_parent_id: moved.previous_parent_id },
      { id, moved }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.moveCompanyBack(undo.id, undo.moved)
    }
  }
)
