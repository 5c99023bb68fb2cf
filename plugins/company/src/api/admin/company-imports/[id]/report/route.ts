import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReportLanguage } from "../../../../../import/message"
import { type ReportRow, writeReport } from "../../../../../import/report"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../../../../modules/company-import"
import { COMPANY_IMPORT_TEXTS } from "../../../../../workflows/company-import/texts"
import { refetchRun } from "../../refetch"
import { sendCsv } from "../../send-csv"

/**
 * The rows that were not taken, or about which there is something to say, as a CSV file.
 *
 * @contentType text/csv
 */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<string>
): Promise<void> => {
  const { id } = req.params
  await refetchRun(id, ["id"], req.scope)
  const service: CompanyImportModuleService = req.scope.resolve(
    COMPANY_IMPORT_MODULE
  )
  const rows = (await service.listCompanyImportRows(
    { company_import_id: id },
    { order: { line: "ASC" } }
  )) as unknown as ReportRow[]
  const { language } = req.filterableFields as { language: ReportLanguage }
  sendCsv(
    res,
    `import-${id}.csv`,
    writeReport(
      rows.filter(
        ({ outcome, messages }) => outcome === "refused" || messages.length
      ),
      language,
      COMPANY_IMPORT_TEXTS
    )
  )
}
