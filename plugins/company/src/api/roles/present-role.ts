import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { grantsOfRole } from "../../domain/role-grants"
import { ROLES } from "../../domain/standing-roles"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { CompanyRole } from "../../types/http/roles"

/** The roles that are to be had in a company: the standing ones, then its own and its ancestors'. */
export const rolesOf = async (
  companyId: string,
  container: MedusaContainer
): Promise<CompanyRole[]> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [own, { custom_roles }] = await Promise.all([
    service.rolesAt(companyId),
    service.getOptions(),
  ])
  const companies = await service.listNodes([
    ...new Set(own.map(({ company_id }) => company_id)),
  ])
  return [
    ...ROLES.map((role) => ({
      id: role,
      name: null,
      company: null,
      grants: grantsOfRole(role, null, custom_roles.permissions),
    })),
    ...own.map(({ id, name, company_id, grants }) => ({
      id,
      name,
      company: {
        id: company_id,
        name: companies.find((each) => each.id === company_id)?.name ?? "",
      },
      grants: grantsOfRole(id, grants, custom_roles.permissions),
    })),
  ]
}

/**
 * One of them.
 *
 * @throws MedusaError NOT_FOUND for a role that is not to be had there.
 */
export const roleOf = async (
  companyId: string,
  roleId: string,
  container: MedusaContainer
): Promise<CompanyRole> => {
  const roles = await rolesOf(companyId, container)
  const role = roles.find(({ id }) => id === roleId)
  if (!role) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no role ${roleId} in the company ${companyId}`
    )
  }
  return role
}
