import type { Context } from "@medusajs/framework/types"
import type { Mortal } from "../../../domain/successors"
import { execute } from "./execute"

/**
 * Articles and all that their chains of successors lead to; each once, so that
 * even a circle would end.
 */
export const loadChains = async (
  context: Context,
  variant_ids: readonly string[]
): Promise<Mortal[]> =>
  execute<Mortal>(
    context,
    `with recursive chain as (
       select variant_id, discontinued_on, successor_variant_id
         from article
        where variant_id = any(?) and deleted_at is null
       union
       select next.variant_id, next.discontinued_on, next.successor_variant_id
         from chain
         join article next on next.variant_id = chain.successor_variant_id
        where next.deleted_at is null
     )
     select * from chain`,
    [variant_ids]
  )

/** Whether an article's chain of successors leads to another one. */
export const leadsTo = async (
  context: Context,
  from: string,
  to: string
): Promise<boolean> =>
  (await loadChains(context, [from])).some(
    ({ variant_id, successor_variant_id }) =>
      variant_id === to || successor_variant_id === to
  )
