import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCompanyImport,
  AdminCompanyImportListResponse,
  AdminCompanyImportResponse,
} from "../../../types/http/imports"
import { actorOf } from "../../actor-of"
import { queueRun } from "./queue-run"
import { refetchRun } from "./refetch"
import type { AdminCreateCompanyImport } from "./validators"

/** Lists imports, the newest first. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyImportListResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_import",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    company_imports: data as unknown as AdminCompanyImport[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Takes a file; it is imported, or only looked at, in the background. */
export const POST = async (
  req: MedusaRequest<AdminCreateCompanyImport>,
  res: MedusaResponse<AdminCompanyImportResponse>
): Promise<void> => {
  const id = await queueRun(
    { ...req.validatedBody, actor: actorOf(req) },
    req.scope
  )
  res.json({
    company_import: await refetchRun(id, req.queryConfig.fields, req.scope),
  })
}
