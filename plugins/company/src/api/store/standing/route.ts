import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { visitorStanding } from "../../../domain/standing"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { StoreStandingResponse } from "../../../types/http/store"
import { standingOf } from "../../standing/callers-standing"

/** What the caller may do, and what visitors may: so that a shop offers nothing that it would refuse. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreStandingResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const options = await service.getOptions()
  res.json({
    standing: standingOf(req.buyer, options).may,
    visitors: visitorStanding(options),
  })
}
