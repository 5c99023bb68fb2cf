import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyRoleResponse } from "../../../../../../types/http/roles"
import { deleteCompanyRoleWorkflow } from "../../../../../../workflows/company-role/workflows/delete-company-role"
import { updateCompanyRoleWorkflow } from "../../../../../../workflows/company-role/workflows/update-company-role"
import { actorOf } from "../../../../../actor-of"
import { roleOf } from "../../../../../roles/present-role"
import type { UpdateRole } from "../../../../../roles/validators"

/** Changes a role for everybody who has it. */
export const POST = async (
  req: MedusaRequest<UpdateRole>,
  res: MedusaResponse<AdminCompanyRoleResponse>
): Promise<void> => {
  const { id, role_id } = req.params
  await updateCompanyRoleWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id: role_id,
      by: "staff",
      actor: actorOf(req),
    },
  })
  res.json({ role: await roleOf(id, role_id, req.scope) })
}

/** Deletes a role; `replacement` is for those who have it. */
export const DELETE = async (
  req: MedusaRequest,
  res: MedusaResponse<{ id: string; object: "company_role"; deleted: true }>
): Promise<void> => {
  const { role_id: id } = req.params
  const { replacement } = req.filterableFields as { replacement?: string }
  await deleteCompanyRoleWorkflow(req.scope).run({
    input: {
      id,
      replacement: replacement ?? null,
      by: "staff",
      actor: actorOf(req),
    },
  })
  res.json({ id, object: "company_role", deleted: true })
}
