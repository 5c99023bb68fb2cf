import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminContract } from "../../../types"

/**
 * One contract with the asked-for fields.
 *
 * @throws MedusaError NOT_FOUND
 */
export const refetchContract = async (
  container: MedusaContainer,
  id: string,
  fields: string[]
): Promise<AdminContract> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "contract",
    fields,
    filters: { id },
  })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no contract with the id ${id}`
    )
  }
  return data[0] as unknown as AdminContract
}
