import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/**
 * Moves a company, with all that is below it, to another place in the tree.
 *
 * Rollback moves it back.
 */
export const moveCompanyStep = createStep(
  "move-company",
  async (
    { id, parent_id }: { id: string; parent_id: string | null },
    { container }
  ) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { previous_parent_id } = await service.moveCompany(id, parent_id)
    return new StepResponse(
      { id, previous_parent_id },
      { id, previous_parent_id }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
      await service.moveCompany(undo.id, undo.previous_parent_id)
    }
  }
)
