import type { MedusaContainer } from "@medusajs/framework/types"
import { nearestOfEach } from "../../domain/nearest"
import type { PartNumberRow } from "../../modules/article"
import { articlesIn } from "../articles-in"

/** What a company calls an article. */
export type OwnNumber = { number: string; name: string | null }

/**
 * What a company calls articles, by variant: of the companies on its way up the
 * nearest one that has a number for it decides. One query for all.
 *
 * @param lineage - The company and those above it, nearest first.
 */
export const ownNumbers = async (
  variant_ids: string[],
  lineage: string[],
  container: MedusaContainer
): Promise<Map<string, OwnNumber>> => {
  if (!variant_ids.length || !lineage.length) {
    return new Map()
  }
  const rows = (await articlesIn(container).listPartNumbers(
    { variant_id: variant_ids, company_id: lineage },
    { order: { created_at: "ASC", id: "ASC" } }
  )) as PartNumberRow[]
  return new Map(
    [...nearestOfEach(rows, lineage)].map(([variant_id, { number, name }]) => [
      variant_id,
      { number, name },
    ])
  )
}
