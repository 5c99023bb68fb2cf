import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ArticleTarget } from "../domain/target"
import { articleTargets } from "./article-targets"

type Row = ArticleTarget & { variant_id: string }

const TARGETS = `
  with article as (
    select variant.id as variant_id, product.id as product_id, product.collection_id
    from product_variant variant
    join product on product.id = variant.product_id
    where variant.id = any(?)
  )
  select distinct * from (${articleTargets("article")}) target`

/**
 * What each of these variants belongs to, by variant id, in one query however
 * many there are; an unknown variant is left out.
 */
export const loadArticleTargets = async (
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, ArticleTarget[]>> => {
  const targets = new Map<string, ArticleTarget[]>()
  if (!variantIds.length) {
    return targets
  }
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(TARGETS, [[...new Set(variantIds)]])
  for (const { variant_id, ...target } of rows) {
    targets.set(variant_id, [...(targets.get(variant_id) ?? []), target])
  }
  return targets
}
