import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompanyPermissionListResponse } from "../../../types/http/roles"
import { permissionsForRoles } from "../../roles/permissions"

/** What companies may put into roles of their own. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<CompanyPermissionListResponse>
): Promise<void> => {
  res.json(await permissionsForRoles(req.scope))
}
