import { scopeOf } from "@medusa-b2b/kit/permissions"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { companyFilter } from "../../../../../domain/reach"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import {
  activityFilters,
  ofCompany,
} from "../../../../activity/activity-filters"
import type { MayName } from "../../../../activity/names-of"
import type { ActivityParams } from "../../../../activity/validators"

/**
 * What of the log a buyer reads: that of the company in the path, which
 * `withinReach` has let through, and those below it as far as their role
 * reaches.
 *
 * @throws MedusaError FORBIDDEN when they ask for the subtree and only have the company.
 */
export const filtersForBuyer = async (
  req: MedusaRequest
): Promise<Record<string, unknown>[]> => {
  const params = req.validatedQuery as ActivityParams
  const held = scopeOf(req.buyer, "activity.read") === "subtree"
  if (params.scope === "subtree" && !held) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "This needs the permission activity.read (subtree)"
    )
  }
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const company = await service.retrieveCompany(req.params.id)
  const scope = params.scope ?? (held ? "subtree" : "company")
  return [ofCompany(company, scope), ...activityFilters(params)]
}

/** Whom and what a buyer may know by name: the companies in their reach, none of the merchant's people. */
export const namesForBuyer = (req: MedusaRequest): MayName => ({
  staff: false,
  companies: companyFilter(req.buyer, "activity.read") ?? { id: req.params.id },
})
