import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { actsOfRequest } from "./acts-of-request"
import { standingOf } from "./callers-standing"
import { hidePrices, wantsToKnowPrices } from "./hide-prices"

/**
 * The one place where a company's status, and the options for visitors, decide
 * on store requests, core's routes and everybody's: refuses the acts that the
 * table of `domain/standing.ts` does not allow, and takes prices and stock
 * levels out of what is answered to those who may not see them. At once, also
 * for sessions that were running before.
 *
 * @throws MedusaError UNAUTHORIZED for visitors, FORBIDDEN naming the company and its status.
 */
export const requireStanding = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const { may, refusal } = standingOf(req.buyer, await service.getOptions())
  const refused = (await actsOfRequest(req)).find((act) => !may[act])
  if (refused) {
    throw refusal(refused)
  }
  if (!may.see_prices) {
    if (wantsToKnowPrices(req)) {
      throw refusal("see_prices")
    }
    hidePrices(req, res)
  }
  next()
}
