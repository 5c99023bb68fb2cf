import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCompany,
  AdminCompanyMember,
} from "../../../types/http/admin"
import { withInherited } from "../../present-company"

/**
 * A company as the admin API answers it.
 *
 * @throws MedusaError NOT_FOUND for an unknown id.
 */
export const refetchCompany = async (
  id: string,
  fields: string[],
  container: MedusaContainer
): Promise<AdminCompany> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "company", fields, filters: { id } },
      { throwIfKeyNotFound: true }
    )
  const [company] = await withInherited(data as never[], container)
  return company
}

/**
 * A member of a company as the admin API answers it.
 *
 * @throws MedusaError NOT_FOUND for an unknown id.
 */
export const refetchMember = async (
  id: string,
  fields: string[],
  container: MedusaContainer
): Promise<AdminCompanyMember> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "company_member", fields, filters: { id } },
      { throwIfKeyNotFound: true }
    )
  return data[0] as unknown as AdminCompanyMember
}
