import type { Context } from "@medusajs/framework/types"
import type { TradeNumberKind } from "../../../domain/trade-number"
import { execute } from "./execute"

/** A number that was asked for, and whose it is. */
export type NumberHit = {
  variant_id: string
  kind: TradeNumberKind | "part_number"
  value: string
  /** Whether it is the number that was asked for, or only begins like it. */
  is_exact: boolean
  /** Package that a GTIN is printed on. */
  unit_code: string | null
}

/** The most hits that a search looks at. */
const MOST_HITS = 100

/** Below this many characters half the catalogue would begin like it. */
const LEAST_PREFIX = 3

/** A text as `like` takes it. */
const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&")

const beginning = (key: string): string | null =>
  key.length < LEAST_PREFIX ? null : `${literal(key)}%`

/** The trade numbers that are one of these keys, or begin like the first. */
export const findTradeNumbers = async (
  context: Context,
  keys: readonly string[]
): Promise<NumberHit[]> =>
  keys.length
    ? execute<NumberHit>(
        context,
        `select article.variant_id, number.kind, number.value, number.unit_code,
                number.key = any(?) as is_exact
           from article_number number
           join article on article.id = number.article_id
            and article.deleted_at is null
          where number.deleted_at is null
            and (number.key = any(?) or number.key like ?)
          order by is_exact desc, number.key, article.variant_id
          limit ${MOST_HITS}`,
        [keys, keys, beginning(keys[0] as string)]
      )
    : []

/**
 * The part numbers and names of a company, and of those above it, that are or
 * begin like a key, or hold words. Of a number that several of them have, the
 * nearest one's alone: what a subsidiary calls 4711 is 4711 to it.
 */
export const findPartNumbers = async (
  context: Context,
  company_ids: readonly string[],
  key: string,
  words: string
): Promise<NumberHit[]> =>
  company_ids.length
    ? execute<NumberHit>(
        context,
        `select variant_id, 'part_number' as kind, number as value,
                null as unit_code, key = ? as is_exact
           from (
             select *, row_number() over (
                      partition by key
                      order by array_position(?::text[], company_id)
                    ) as nearness
               from company_part_number
              where company_id = any(?) and deleted_at is null
           ) said
          where (nearness = 1 and ((key = ? and key <> '') or key like ?))
             or name ilike ?
          order by is_exact desc, key, variant_id
          limit ${MOST_HITS}`,
        [
          key,
          company_ids,
          company_ids,
          key,
          beginning(key),
          words.length < LEAST_PREFIX ? null : `%${literal(words)}%`,
        ]
      )
    : []
