import type { MedusaContainer } from "@medusajs/framework/types"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"
import type { AdminDiscountGroup } from "../../../types"

/** A discount group as Query gives it. */
export type GroupRow = Omit<AdminDiscountGroup, "article_count">

/** Adds how many articles are in each of the groups: one query for all. */
export const withArticleCounts = async (
  container: MedusaContainer,
  groups: GroupRow[]
): Promise<AdminDiscountGroup[]> => {
  const counts = await container
    .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
    .countArticles(groups.map(({ id }) => id))
  return groups.map((group) => ({
    ...group,
    article_count: counts.get(group.id) ?? 0,
  }))
}
