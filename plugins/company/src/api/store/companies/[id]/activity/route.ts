import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreCompanyActivityListResponse } from "../../../../../types/http/activity"
import { namesOf } from "../../../../activity/names-of"
import { presentToCompany } from "../../../../activity/present-activity"
import { activityPage } from "../../../../activity/read-activity"
import type { ActivityParams } from "../../../../activity/validators"
import { filtersForBuyer, namesForBuyer } from "./read-for-buyer"

/** Who did what in the company, and below it as the role reaches; newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyActivityListResponse>
): Promise<void> => {
  const params = req.validatedQuery as ActivityParams
  const filters = await filtersForBuyer(req)
  const { rows, count } = await activityPage(filters, params, req.scope)
  const names = await namesOf(rows, namesForBuyer(req), req.scope)
  res.json({
    activities: rows.map((row) => presentToCompany(row, names)),
    names,
    count,
    offset: params.offset ?? 0,
    limit: params.limit ?? 0,
  })
}
