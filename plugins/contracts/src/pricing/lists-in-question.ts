import { CONTRACT_ATTRIBUTE } from "./context"

type Builder = {
  with: (name: string, sql: unknown) => Builder
  select: (columns: unknown) => unknown
}
type Knex = Builder & { raw: (sql: string, bindings: unknown[]) => unknown }

/** What Medusa's price query asks for its Knex. */
export type KnexSource = { getKnex: () => unknown }

const AS_THEY_ARE = "select list.* from price_list list"

// Core compares a list's dates with the moment at which it asks.
const AS_SEEN_THEN = `select moved.* from price_list list
  cross join (select ?::timestamptz - now() as span) ahead
  cross join lateral jsonb_populate_record(list, jsonb_build_object(
    'starts_at', list.starts_at - ahead.span, 'ends_at', list.ends_at - ahead.span)) moved`

/**
 * Price lists that can decide: these, and those that belong to no contract.
 * Seen from here the others have no rule that matches, whatever else the
 * context says, because their contract is not in it.
 */
const LISTS = `
  where list.id = any(?) or not exists (
    select 1 from price_list_rule rule
    where rule.price_list_id = list.id and rule.attribute = ? and rule.deleted_at is null
  )`

/** The same, as a query of its own. */
export const LISTS_IN_QUESTION = `${AS_THEY_ARE}${LISTS}`

// Two branches, because an "or" makes PostgreSQL read every contract's price of an article.
const PRICES = `select * from price where price_list_id is null
  union all
  select * from price where price_list_id = any(array(select id from price_list))`

/**
 * Lets Medusa's price query see the prices alone that can decide, by two common
 * table expressions under the names of its tables. With a thousand contracts
 * that have a price for each article, it reads two rows an article instead of
 * a thousand and one.
 *
 * Where a later Medusa builds its query by another call than `select`, nothing
 * is hidden from it and it answers the same, slower; the test of this file says so.
 *
 * @param manager - What the query takes its Knex from.
 * @param lists - Price lists of the contracts that are in the context.
 * @param at - Moment at which lists have to be valid, ISO 8601; without it, now.
 */
export const askOnlyListsInQuestion = (
  manager: KnexSource,
  lists: string[],
  at?: string
): KnexSource => ({
  getKnex: () => {
    const knex = manager.getKnex() as Knex
    const narrowed = (columns: unknown) =>
      knex
        .with(
          "price_list",
          at
            ? knex.raw(`${AS_SEEN_THEN}${LISTS}`, [
                at,
                lists,
                CONTRACT_ATTRIBUTE,
              ])
            : knex.raw(LISTS_IN_QUESTION, [lists, CONTRACT_ATTRIBUTE])
        )
        .with("price", knex.raw(PRICES, []))
        .select(columns)
    return new Proxy(knex, {
      get: (target, key) =>
        key === "select" ? narrowed : Reflect.get(target, key),
    })
  },
})
