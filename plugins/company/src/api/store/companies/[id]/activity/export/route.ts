import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { namesOf } from "../../../../../activity/names-of"
import { presentToCompany } from "../../../../../activity/present-activity"
import { activityBatches } from "../../../../../activity/read-activity"
import { sendCsv } from "../../../../../activity/send-csv"
import type { ActivityFile } from "../../../../../activity/validators"
import { filtersForBuyer, namesForBuyer } from "../read-for-buyer"

/**
 * The company's activity log as a CSV file with the list's filters.
 *
 * @contentType text/csv
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<string>
): Promise<void> => {
  const batches = activityBatches(await filtersForBuyer(req), req.scope)
  const entries = async function* () {
    for await (const rows of batches) {
      const names = await namesOf(rows, namesForBuyer(req), req.scope)
      yield rows.map((row) => presentToCompany(row, names))
    }
  }
  const { delimiter } = req.validatedQuery as ActivityFile
  await sendCsv(entries(), delimiter, res)
}
