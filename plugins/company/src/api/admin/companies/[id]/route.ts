import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../types/http/admin"
import { deleteCompanyWorkflow } from "../../../../workflows/company/workflows/delete-company"
import { updateCompanyWorkflow } from "../../../../workflows/company/workflows/update-company"
import { refetchCompany } from "../refetch"
import type { AdminUpdateCompany } from "../validators"
import { actorOf } from "../../../actor-of"

/** Retrieves a company. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { fields } = req.queryConfig
  res.json({ company: await refetchCompany(req.params.id, fields, req.scope) })
}

/** Changes a company's own fields. */
export const POST = async (
  req: MedusaRequest<AdminUpdateCompany>,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { id } = req.params
  await updateCompanyWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  res.json({ company: await refetchCompany(id, fields, req.scope) })
}

/** Deletes a company without others below it. */
export const DELETE = async (
  req: MedusaRequest,
  res: MedusaResponse<{ id: string; object: "company"; deleted: true }>
): Promise<void> => {
  const { id } = req.params
  await deleteCompanyWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "company", deleted: true })
}
