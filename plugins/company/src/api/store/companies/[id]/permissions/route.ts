import { isGranted } from "@medusa-b2b/kit/permissions"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CompanyPermissionListResponse } from "../../../../../types/http/roles"
import { permissionsForRoles } from "../../../../roles/permissions"
import { heldInPath } from "../../../../roles/present-for-buyer"

/** What the buyer may put into a role of the company: nothing that they do not hold there. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CompanyPermissionListResponse>
): Promise<void> => {
  const [{ permissions, enabled }, grants] = await Promise.all([
    permissionsForRoles(req.scope),
    heldInPath(req),
  ])
  res.json({
    enabled,
    permissions: permissions
      .map((permission) => ({
        ...permission,
        scopes: permission.scopes.filter((scope) =>
          isGranted({ grants }, permission.name, scope)
        ),
      }))
      .filter(({ scopes }) => scopes.length > 0),
  })
}
