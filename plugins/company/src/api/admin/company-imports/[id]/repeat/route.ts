import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  COMPANY_IMPORT_MODULE,
  type CompanyImportModuleService,
} from "../../../../../modules/company-import"
import type { AdminCompanyImportResponse } from "../../../../../types/http/imports"
import { actorOf } from "../../../../actor-of"
import { queueRun } from "../../queue-run"
import { refetchRun } from "../../refetch"
import type { AdminRepeatCompanyImport } from "../../validators"

/**
 * Runs the file of an earlier import again, for good or as a dry run: after a
 * dry run, a failure or an interruption. What is there already stays unchanged.
 */
export const POST = async (
  req: MedusaRequest<AdminRepeatCompanyImport>,
  res: MedusaResponse<AdminCompanyImportResponse>
): Promise<void> => {
  const { id } = req.params
  const { kind, file_name, mode } = await refetchRun(
    id,
    ["kind", "file_name", "mode"],
    req.scope
  )
  const service: CompanyImportModuleService = req.scope.resolve(
    COMPANY_IMPORT_MODULE
  )
  const [file] = await service.listCompanyImportFiles({ company_import_id: id })
  if (!file) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The file of the import ${id} is not kept any more: upload it again`
    )
  }
  const repeated = await queueRun(
    {
      kind,
      file_name,
      content: file.content,
      mode: req.validatedBody.mode ?? mode,
      dry_run: req.validatedBody.dry_run,
      actor: actorOf(req),
    },
    req.scope
  )
  res.json({
    company_import: await refetchRun(
      repeated,
      req.queryConfig.fields,
      req.scope
    ),
  })
}
