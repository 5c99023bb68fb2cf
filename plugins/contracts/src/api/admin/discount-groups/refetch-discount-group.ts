import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminDiscountGroup } from "../../../types"
import { type GroupRow, withArticleCounts } from "./with-article-counts"

/**
 * One discount group with the asked-for fields and how many articles are in it.
 *
 * @throws MedusaError NOT_FOUND
 */
export const refetchDiscountGroup = async (
  container: MedusaContainer,
  id: string,
  fields: string[]
): Promise<AdminDiscountGroup> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "discount_group",
      fields: ["id", ...fields],
      filters: { id },
    })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no discount group with the id ${id}`
    )
  }
  const [group] = await withArticleCounts(
    container,
    data as unknown as GroupRow[]
  )
  return group
}
