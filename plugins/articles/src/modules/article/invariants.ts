import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ArticleCard } from "../../domain/card"
import type { NumberColumns } from "./numbers-of-card"
import { leadsTo } from "./sql/successors"
import { ownerOfNumber } from "./sql/writes"

/**
 * Refuses a successor that leads back. Under the lock of all successors.
 *
 * @throws MedusaError INVALID_DATA naming both articles.
 */
export const assertSuccessor = async (
  context: Context,
  variant_id: string,
  { successor_variant_id }: ArticleCard
): Promise<void> => {
  if (
    successor_variant_id &&
    (successor_variant_id === variant_id ||
      (await leadsTo(context, successor_variant_id, variant_id)))
  ) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${successor_variant_id} cannot take the place of ${variant_id}: its own successors lead back there`
    )
  }
}

/**
 * Refuses numbers of other articles with a sentence; the unique index holds
 * what this cannot: two who claim one at once.
 *
 * @throws MedusaError INVALID_DATA naming the number and whose it is.
 */
export const assertNumbersAreFree = async (
  context: Context,
  variant_id: string,
  numbers: NumberColumns[]
): Promise<void> => {
  const taken = await ownerOfNumber(context, variant_id, numbers)
  if (taken) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The number ${taken.value} (${taken.kind}) is that of another article: ${taken.variant_id}`
    )
  }
}
