import { whereVisible, type ProductFilter } from "@medusa-b2b/kit/catalogue"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"
import { type RuleSource, rangeQuery } from "../domain/range/range-query"
import {
  branchesOf,
  type RangeBranch,
  type RangeRule,
} from "../domain/range/range-rule"

/** How many published products pass the filter, of how many there are. */
export type ProductCount = { count: number; total: number }

/** Counts the published products that pass a filter, and all; null: everything passes. */
export const countProducts = async (
  container: MedusaContainer,
  filter: ProductFilter | null
): Promise<ProductCount> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const countOf = async (filters: ProductFilter[]): Promise<number> => {
    const { metadata } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: {
        status: ProductStatus.PUBLISHED,
        $and: whereVisible(filters),
      },
      pagination: { take: 1, skip: 0 },
    })
    return metadata?.count ?? 0
  }
  const total = await countOf([])
  return { total, count: filter ? await countOf([filter]) : total }
}

/** A range as it stands, with changes that nobody has saved yet; without a range: a new one. */
export type DraftedRange = {
  range: { id: string; branches: RangeBranch[] } | null
  create: RangeRule[]
  /** Ids of rules to leave out. */
  remove: string[]
}

/** What a drafted range would let in; it stands in no cache. */
export const filterOfDraft = ({
  range,
  create,
  remove,
}: DraftedRange): ProductFilter => {
  const drafted: RuleSource = {
    sql: "select effect, kind, target_id from jsonb_to_recordset(?::jsonb) as drafted(effect text, kind text, target_id text)",
    bindings: [JSON.stringify(create)],
  }
  const kept: RuleSource = {
    sql: "select effect, kind, target_id from product_range_rule where range_id = ? and deleted_at is null and id not in (select jsonb_array_elements_text(?::jsonb))",
    bindings: range ? [range.id, JSON.stringify(remove)] : [],
  }
  const rules = range
    ? {
        sql: `(${kept.sql} union all ${drafted.sql})`,
        bindings: [...kept.bindings, ...drafted.bindings],
      }
    : { ...drafted, sql: `(${drafted.sql})` }
  return {
    key: `drafted:${JSON.stringify([range?.id, create, remove])}`,
    ...rangeQuery(
      [...new Set([...(range?.branches ?? []), ...branchesOf(create)])].sort(),
      rules
    ),
  }
}
