import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReportLanguage } from "../../../../../import/message"
import { writeTemplate } from "../../../../../import/template"
import { importKind } from "../../../../../workflows/company-import/kinds"
import { sendCsv } from "../../send-csv"

/**
 * A file to fill in, with the headings in a language and a row as an example.
 *
 * @contentType text/csv
 */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<string>
): Promise<void> => {
  const { name, columns } = importKind(req.params.kind)
  const { language } = req.filterableFields as { language: ReportLanguage }
  sendCsv(res, `${name}.csv`, writeTemplate(columns, language))
}
