import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { type ArticleTarget, mostSpecific, type Target } from "./target"

/** A percentage off the list price. */
export type ContractRate = Target & { id: string; percent: BigNumberInput }

/**
 * The percentage that a contract gives on an article: of its most specific
 * target, and of two tags or two categories side by side the higher one.
 *
 * @returns null when no percentage is about the article.
 */
export const rateFor = <Rate extends ContractRate>(
  rates: Rate[],
  targets: ArticleTarget[]
): Rate | null =>
  mostSpecific(rates, targets).reduce<Rate | null>(
    (best, rate) =>
      best && MathBN.gte(best.percent, rate.percent) ? best : rate,
    null
  )
