import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyImportResponse } from "../../../../types/http/imports"
import { refetchRun } from "../refetch"

/** An import: how far it has come, and its outcome in numbers. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyImportResponse>
): Promise<void> => {
  res.json({
    company_import: await refetchRun(
      req.params.id,
      req.queryConfig.fields,
      req.scope
    ),
  })
}
