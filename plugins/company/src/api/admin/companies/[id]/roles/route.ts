import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminCompanyRoleListResponse,
  AdminCompanyRoleResponse,
} from "../../../../../types/http/roles"
import { createCompanyRoleWorkflow } from "../../../../../workflows/company-role/workflows/create-company-role"
import { actorOf } from "../../../../actor-of"
import { roleOf, rolesOf } from "../../../../roles/present-role"
import type { CreateRole } from "../../../../roles/validators"

/** The roles that are to be had in a company. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyRoleListResponse>
): Promise<void> => {
  res.json({ roles: await rolesOf(req.params.id, req.scope) })
}

/** Defines a role for a company and those below it. */
export const POST = async (
  req: MedusaRequest<CreateRole>,
  res: MedusaResponse<AdminCompanyRoleResponse>
): Promise<void> => {
  const { id } = req.params
  const { result } = await createCompanyRoleWorkflow(req.scope).run({
    input: {
      company_id: id,
      ...req.validatedBody,
      by: "staff",
      actor: actorOf(req),
    },
  })
  res.json({ role: await roleOf(id, result.id, req.scope) })
}
