import type { ProductFilter } from "@medusa-b2b/kit/catalogue"
import type { RangeBranch, RangeEffect, RangeRuleKind } from "./range-rule"
import type { RangeInForce } from "./ranges-in-force"

/** Rules to ask for: a table expression with effect, kind and target_id, and its bindings. */
export type RuleSource = { sql: string; bindings: string[] }

/**
 * Products that rules of one kind name. `is true` keeps PostgreSQL from making
 * a join of it, for which it guesses far too few rows: it looks each row up in
 * a hash instead, a third of the time with half of 10,000 products.
 */
const NAMED: Record<RangeRuleKind, (targets: string) => string> = {
  product: (targets) => targets,
  collection: (targets) =>
    `select id from product where (collection_id in (${targets})) is true`,
  tag: (targets) =>
    `select product_id from product_tags where (product_tag_id in (${targets})) is true`,
  category: (targets) =>
    `select product_id from product_category_product where (product_category_id in (
      select below.id from product_category named
      join product_category below on below.id = named.id or below.mpath like named.mpath || '.%'
      where named.id in (${targets}) and named.deleted_at is null and below.deleted_at is null
    )) is true`,
}

const named = (
  branches: RangeBranch[],
  effect: RangeEffect,
  { sql, bindings }: RuleSource
): RuleSource => {
  const kinds = branches
    .map((branch) => branch.split(":") as [RangeEffect, RangeRuleKind])
    .filter(([of]) => of === effect)
    .map(([, kind]) => kind)
  return {
    sql: kinds
      .map((kind) =>
        NAMED[kind](
          `select target_id from ${sql} rule where effect = '${effect}' and kind = '${kind}'`
        )
      )
      .join(" union all "),
    bindings: kinds.flatMap(() => bindings),
  }
}

/**
 * A query of the products that rules let in: what any allows, or everything
 * where none does, but for what any denies. It reads tables of Medusa's product
 * module in one go; the test of `range-query` says what to mend when they change.
 *
 * @param branches - Effects and kinds among the rules: only those are asked for.
 */
export const rangeQuery = (
  branches: RangeBranch[],
  rules: RuleSource
): RuleSource => {
  const allowed = named(branches, "allow", rules)
  const denied = named(branches, "deny", rules)
  const from = allowed.sql
    ? `(${allowed.sql}) as allowed (id)`
    : "product as allowed"
  const except = denied.sql ? ` where allowed.id not in (${denied.sql})` : ""
  return {
    sql: `select allowed.id from ${from}${except}`,
    bindings: [...allowed.bindings, ...denied.bindings],
  }
}

/** The rules of these ranges, as they stand in the database when the query runs. */
const storedRules = (ids: string[]): RuleSource => ({
  sql: `(select effect, kind, target_id from product_range_rule
    where range_id in (${ids.map(() => "?").join(", ")}) and deleted_at is null)`,
  bindings: ids,
})

/** What may be seen where these ranges are in force; null without any: everything. */
export const filterOfRanges = (ranges: RangeInForce[]): ProductFilter | null =>
  ranges.length
    ? {
        key: `range:${ranges.map(({ id, version }) => `${id}@${version}`).join(",")}`,
        ...rangeQuery(
          [...new Set(ranges.flatMap(({ branches }) => branches))].sort(),
          storedRules(ranges.map(({ id }) => id))
        ),
      }
    : null

/** Lets nothing through. */
export const NOTHING: ProductFilter = {
  key: "range:nothing",
  sql: "select id from product where false",
  bindings: [],
}
