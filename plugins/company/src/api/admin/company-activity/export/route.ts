import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { activityFilters } from "../../../activity/activity-filters"
import { namesOf } from "../../../activity/names-of"
import { presentToStaff } from "../../../activity/present-activity"
import { activityBatches } from "../../../activity/read-activity"
import { sendCsv } from "../../../activity/send-csv"
import type { ActivityFile } from "../../../activity/validators"
import { companyOfFilter } from "../company-of-filter"

/**
 * The activity log as a CSV file with the list's filters.
 *
 * @contentType text/csv
 */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<string>
): Promise<void> => {
  const params = req.validatedQuery as ActivityFile
  const batches = activityBatches(
    [
      ...(await companyOfFilter(params, req.scope)),
      ...activityFilters(params, true),
    ],
    req.scope
  )
  const entries = async function* () {
    for await (const rows of batches) {
      const names = await namesOf(
        rows,
        { staff: true, companies: {} },
        req.scope
      )
      yield rows.map((row) => presentToStaff(row, names))
    }
  }
  await sendCsv(entries(), params.delimiter, res)
}
