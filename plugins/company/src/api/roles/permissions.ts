import { listPermissions } from "@medusa-b2b/kit/permissions"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { CompanyPermissionListResponse } from "../../types/http/roles"

/** What companies may put into roles of their own: what is installed, as far as the merchant allows it. */
export const permissionsForRoles = async (
  container: MedusaContainer
): Promise<CompanyPermissionListResponse> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const { custom_roles } = await service.getOptions()
  return {
    permissions: listPermissions()
      .filter(
        ({ name }) =>
          !custom_roles.permissions || custom_roles.permissions.includes(name)
      )
      .map(({ name, scopes, description }) => ({ name, scopes, description })),
    enabled: custom_roles.enabled,
  }
}
