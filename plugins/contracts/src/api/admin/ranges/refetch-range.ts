import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminRange } from "../../../types"

/**
 * One range with the asked-for fields.
 *
 * @throws MedusaError NOT_FOUND
 */
export const refetchRange = async (
  container: MedusaContainer,
  id: string,
  fields: string[]
): Promise<AdminRange> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_range", fields, filters: { id } })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no range with the id ${id}`
    )
  }
  return data[0] as unknown as AdminRange
}
