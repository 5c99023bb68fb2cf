import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCompanyImport } from "../../../types/http/imports"

/**
 * A run as the admin API answers it.
 *
 * @throws MedusaError NOT_FOUND for an unknown id.
 */
export const refetchRun = async (
  id: string,
  fields: string[],
  container: MedusaContainer
): Promise<AdminCompanyImport> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "company_import", fields, filters: { id } },
      { throwIfKeyNotFound: true }
    )
  return data[0] as unknown as AdminCompanyImport
}
