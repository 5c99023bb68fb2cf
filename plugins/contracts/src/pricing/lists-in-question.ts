import { CONTRACT_ATTRIBUTE } from "./context"

type Builder = {
  with: (name: string, sql: unknown) => Builder
  select: (columns: unknown) => unknown
}
type Knex = Builder & { raw: (sql: string, bindings: unknown[]) => unknown }

/** What Medusa's price query asks for its Knex. */
export type KnexSource = { getKnex: () => unknown }

/**
 * Price lists that can decide: these, and those that belong to no contract.
 * Seen from here the others have no rule that matches, whatever else the
 * context says, because their contract is not in it.
 */
const LISTS = `select list.* from price_list list
  where list.id = any(?) or not exists (
    select 1 from price_list_rule rule
    where rule.price_list_id = list.id and rule.attribute = ? and rule.deleted_at is null
  )`

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
 */
export const askOnlyListsInQuestion = (
  manager: KnexSource,
  lists: string[]
): KnexSource => ({
  getKnex: () => {
    const knex = manager.getKnex() as Knex
    const narrowed = (columns: unknown) =>
      knex
        .with("price_list", knex.raw(LISTS, [lists, CONTRACT_ATTRIBUTE]))
        .with("price", knex.raw(PRICES, []))
        .select(columns)
    return new Proxy(knex, {
      get: (target, key) =>
        key === "select" ? narrowed : Reflect.get(target, key),
    })
  },
})
