import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StoreCompanyRoleListResponse,
  StoreCompanyRoleResponse,
} from "../../../../../types/http/roles"
import { createCompanyRoleWorkflow } from "../../../../../workflows/company-role/workflows/create-company-role"
import { actorOf } from "../../../../actor-of"
import { heldInPath, roleForBuyer } from "../../../../roles/present-for-buyer"
import { roleOf, rolesOf } from "../../../../roles/present-role"
import type { CreateRole } from "../../../../roles/validators"
import { byBuyer } from "../../by-buyer"

/** The roles that are to be had in the company, and which of them the buyer may give. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyRoleListResponse>
): Promise<void> => {
  const { id } = req.params
  const [roles, held] = await Promise.all([
    rolesOf(id, req.scope),
    heldInPath(req),
  ])
  res.json({ roles: roles.map((role) => roleForBuyer(role, held, id)) })
}

/** Defines a role for the company and those below it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateRole>,
  res: MedusaResponse<StoreCompanyRoleResponse>
): Promise<void> => {
  const { id } = req.params
  const { result } = await createCompanyRoleWorkflow(req.scope).run({
    input: {
      company_id: id,
      ...req.validatedBody,
      by: byBuyer(req),
      actor: actorOf(req),
    },
  })
  const role = await roleOf(id, result.id, req.scope)
  res.json({ role: roleForBuyer(role, await heldInPath(req), id) })
}
