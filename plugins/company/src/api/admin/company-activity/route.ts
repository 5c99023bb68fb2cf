import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyActivityListResponse } from "../../../types/http/activity"
import { activityFilters } from "../../activity/activity-filters"
import { namesOf } from "../../activity/names-of"
import { presentToStaff } from "../../activity/present-activity"
import { activityPage } from "../../activity/read-activity"
import type { ActivityParams } from "../../activity/validators"
import { hidesPersonalData } from "../hide-personal-data"
import { companyOfFilter } from "./company-of-filter"

/** Who did what, newest first: of all companies, or of one and those below it. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyActivityListResponse>
): Promise<void> => {
  const params = req.validatedQuery as ActivityParams
  const { rows, count } = await activityPage(
    [
      ...(await companyOfFilter(params, req.scope)),
      ...activityFilters(params, !hidesPersonalData(res)),
    ],
    params,
    req.scope
  )
  const names = await namesOf(rows, { staff: true, companies: {} }, req.scope)
  res.json({
    activities: rows.map((row) => presentToStaff(row, names)),
    names,
    count,
    offset: params.offset ?? 0,
    limit: params.limit ?? 0,
  })
}
