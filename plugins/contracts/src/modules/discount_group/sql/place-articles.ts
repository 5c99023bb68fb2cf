import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Move, Placement } from "../../../domain/article-placement"

/** Held to the end of the transaction; an article that is in no group has no row to lock. */
const ONE_AT_A_TIME =
  "select pg_advisory_xact_lock(hashtextextended('discount_group_article', 0))"

const WHERE_THEY_ARE = `
  select variant_id, discount_group_id from discount_group_article
  where deleted_at is null
    and variant_id in (select json_array_elements_text(?::json))`

const TAKE_OUT = `
  delete from discount_group_article
  where deleted_at is null
    and variant_id in (select json_array_elements_text(?::json))`

const PUT_IN = `
  insert into discount_group_article (id, variant_id, discount_group_id)
  select id, variant_id, discount_group_id
  from json_to_recordset(?::json) as article (id text, variant_id text, discount_group_id text)
  on conflict (variant_id) where deleted_at is null
  do update set discount_group_id = excluded.discount_group_id, updated_at = now()`

const whereTheyAre = async (
  manager: SqlEntityManager,
  variantIds: string[]
): Promise<Map<string, string>> => {
  const rows = await manager.execute<Required<Placement>[]>(WHERE_THEY_ARE, [
    JSON.stringify(variantIds),
  ])
  return new Map(
    rows.map(({ variant_id, discount_group_id }) => [
      variant_id,
      discount_group_id as string,
    ])
  )
}

/**
 * Puts articles into groups, or into none. In a transaction: of two at once the
 * second waits for the first, which takes milliseconds.
 *
 * @returns the moves that undo it, but for what somebody else has moved since.
 */
export const placeArticles = async (
  manager: SqlEntityManager,
  moves: Move[]
): Promise<Move[]> => {
  if (!moves.length) {
    return []
  }
  await manager.execute(ONE_AT_A_TIME)
  const before = await whereTheyAre(
    manager,
    moves.map(({ variant_id }) => variant_id)
  )
  const placeOf = (id: string): string | null => before.get(id) ?? null
  const due = moves.filter(
    ({ variant_id, from }) => from === undefined || placeOf(variant_id) === from
  )
  const out = due.filter(({ discount_group_id }) => discount_group_id === null)
  if (out.length) {
    await manager.execute(TAKE_OUT, [
      JSON.stringify(out.map(({ variant_id }) => variant_id)),
    ])
  }
  const placed = due.filter(
    ({ discount_group_id }) => discount_group_id !== null
  )
  if (placed.length) {
    await manager.execute(PUT_IN, [
      JSON.stringify(
        placed.map(({ variant_id, discount_group_id }) => ({
          id: generateEntityId(undefined, "dgart"),
          variant_id,
          discount_group_id,
        }))
      ),
    ])
  }
  return due.map(({ variant_id, discount_group_id }) => ({
    variant_id,
    discount_group_id: placeOf(variant_id),
    from: discount_group_id,
  }))
}
