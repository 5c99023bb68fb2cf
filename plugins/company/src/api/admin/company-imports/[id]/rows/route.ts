import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReportRow } from "../../../../../import/report"
import type { AdminCompanyImportRowListResponse } from "../../../../../types/http/imports"
import { presentRow } from "../../present-row"
import { refetchRun } from "../../refetch"

/** The rows of an import's report, by line. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyImportRowListResponse>
): Promise<void> => {
  await refetchRun(req.params.id, ["id"], req.scope)
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_import_row",
      fields: req.queryConfig.fields,
      filters: { ...req.filterableFields, company_import_id: req.params.id },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    rows: (data as unknown as ReportRow[]).map((row) => presentRow(row)),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
