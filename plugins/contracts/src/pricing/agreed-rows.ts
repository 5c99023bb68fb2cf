import { articleTargets } from "../articles/article-targets"
import type { ContractRate } from "../domain/contract-rate"
import type { PromisedPrice } from "../domain/price-candidates"
import type { ArticleTarget } from "../domain/target"
import type { CompanyPricing } from "./context"

/** What runs SQL, of Knex. */
export type RunsSql = {
  raw: (sql: string, bindings: unknown[]) => PromiseLike<{ rows: unknown[] }>
}

/** A contract's percentage that is about an article. */
export type RateRow = ContractRate & {
  price_set_id: string
  contract_id: string
  depth: ArticleTarget["depth"]
}

/** What a company has been promised, and what percentages it has, on some articles. */
export type AgreedRows = { promises: PromisedPrice[]; rates: RateRow[] }

const ARTICLE = `
  select link.price_set_id, variant.id as variant_id, product.id as product_id, product.collection_id
  from product_variant_price_set link
  join product_variant variant on variant.id = link.variant_id
  join product on product.id = variant.product_id
  where link.price_set_id = any(?) and link.deleted_at is null`

// Both in one answer: a price is asked for on every page.
const AGREED = `
  with article as (${ARTICLE}),
  target as (${articleTargets("article")}),
  rate as (
    select article.price_set_id, rate.contract_id, rate.id, rate.target_type, rate.target_id,
      trim_scale(rate.percent)::text as percent, max(target.depth) as depth
    from target
    join article on article.variant_id = target.variant_id
    join contract_rate rate on rate.contract_id = any(?)
      and rate.target_type = target.target_type and rate.target_id = target.target_id
      and rate.deleted_at is null
    group by article.price_set_id, rate.id
  ),
  promise as (
    select article.price_set_id, promise.id, trim_scale(promise.amount)::text as amount,
      promise.min_quantity, promise.max_quantity, promise.reference_type, promise.reference_label
    from article
    join price_promise promise on promise.variant_id = article.variant_id
    where promise.company_id = ? and promise.currency_code = ? and promise.deleted_at is null
      and promise.starts_at <= coalesce(?::timestamptz, now())
      and (promise.ends_at is null or coalesce(?::timestamptz, now()) < promise.ends_at)
  )
  select coalesce((select jsonb_agg(rate) from rate), '[]') as rates,
    coalesce((select jsonb_agg(promise) from promise), '[]') as promises`

/**
 * What a company has been promised, and the percentages that its contracts
 * give, on the articles of these price sets: one query, which also says what
 * the articles belong to.
 *
 * @param currencyCode - Lower-case ISO 4217 code.
 */
export const loadAgreedRows = async (
  knex: RunsSql,
  priceSetIds: string[],
  { company_id, contracts, at }: CompanyPricing,
  currencyCode: string
): Promise<AgreedRows> => {
  if (company_id === null || !priceSetIds.length) {
    return { promises: [], rates: [] }
  }
  const { rows } = await knex.raw(AGREED, [
    priceSetIds,
    contracts.map(({ id }) => id),
    company_id,
    currencyCode,
    at ?? null,
    at ?? null,
  ])
  return rows[0] as AgreedRows
}
