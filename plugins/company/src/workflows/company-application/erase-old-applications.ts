import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { eraseOldApplicationsWorkflow } from "./workflows/erase-old-applications"

/** Applications that are erased in one go. */
const AT_A_TIME = 100

/**
 * Erases the applications that came to nothing longer ago than the option
 * `application_retention_days` says; none without it.
 *
 * @returns how many were erased.
 */
export const eraseOldApplications = async (
  container: MedusaContainer
): Promise<number> => {
  const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const { application_retention_days: days } = await companies.getOptions()
  if (days === null) {
    return 0
  }
  let erased = 0
  for (;;) {
    const { result } = await eraseOldApplicationsWorkflow(container).run({
      input: {
        days,
        most: AT_A_TIME,
        actor: { kind: "system", reason: "application-retention" },
      },
    })
    erased += result.length
    if (result.length < AT_A_TIME) {
      return erased
    }
  }
}
