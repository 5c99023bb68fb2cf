import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreCompanyRoleResponse } from "../../../../../../types/http/roles"
import { deleteCompanyRoleWorkflow } from "../../../../../../workflows/company-role/workflows/delete-company-role"
import { updateCompanyRoleWorkflow } from "../../../../../../workflows/company-role/workflows/update-company-role"
import { actorOf } from "../../../../../actor-of"
import {
  heldInPath,
  roleForBuyer,
} from "../../../../../roles/present-for-buyer"
import { roleOf } from "../../../../../roles/present-role"
import type { UpdateRole } from "../../../../../roles/validators"
import { byBuyer } from "../../../by-buyer"

/** Changes a role for everybody who has it; not beyond what the buyer holds. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateRole>,
  res: MedusaResponse<StoreCompanyRoleResponse>
): Promise<void> => {
  const { id, role_id } = req.params
  await updateCompanyRoleWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id: role_id,
      by: byBuyer(req),
      actor: actorOf(req),
    },
  })
  const role = await roleOf(id, role_id, req.scope)
  res.json({ role: roleForBuyer(role, await heldInPath(req), id) })
}

/** Deletes a role; `replacement` is for those who have it. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "company_role"; deleted: true }>
): Promise<void> => {
  const { role_id: id } = req.params
  const { replacement } = req.filterableFields as { replacement?: string }
  await deleteCompanyRoleWorkflow(req.scope).run({
    input: {
      id,
      replacement: replacement ?? null,
      by: byBuyer(req),
      actor: actorOf(req),
    },
  })
  res.json({ id, object: "company_role", deleted: true })
}
