import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminNumberSeries } from "../../../types/http/admin"

/**
 * A number series by its key.
 *
 * @throws MedusaError NOT_FOUND for an unknown one.
 */
export const refetchSeries = async (
  key: string,
  fields: string[],
  container: MedusaContainer
): Promise<AdminNumberSeries> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "number_series", fields, filters: { key } })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no number series "${key}"`
    )
  }
  return data[0] as unknown as AdminNumberSeries
}
