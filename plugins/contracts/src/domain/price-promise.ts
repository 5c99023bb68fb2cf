import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  firstOf,
  lastOf,
  type QuantityRange,
  rangeText,
} from "./quantity-range"

/** A price to be promised for an article. */
export type PromisedLine = QuantityRange & {
  variant_id: string
  /** Net price of one piece, in major units. */
  amount: BigNumberInput
}

const isForwards = (range: QuantityRange): boolean =>
  firstOf(range) <= lastOf(range)

const overlap = (a: PromisedLine, b: PromisedLine): boolean =>
  a.variant_id === b.variant_id &&
  isForwards(a) &&
  isForwards(b) &&
  firstOf(a) <= lastOf(b) &&
  firstOf(b) <= lastOf(a)

/**
 * Everything that is wrong with the lines of one promise, each as a sentence
 * that names the line: no price, a range that ends before it begins, two prices
 * for the same quantity of an article.
 */
export const promiseProblems = (lines: PromisedLine[]): string[] =>
  lines.flatMap((line, at) => {
    const problems: string[] = []
    if (MathBN.lt(line.amount, 0)) {
      problems.push(`lines.${at}.amount must be 0 or more`)
    }
    if (!isForwards(line)) {
      problems.push(
        `lines.${at}: the quantities ${rangeText(line)} end before they begin`
      )
    }
    const other = lines.findIndex(
      (each, place) => place < at && overlap(each, line)
    )
    if (other >= 0) {
      problems.push(
        `lines.${at} promises variant ${line.variant_id} for quantities that lines.${other} has a price for`
      )
    }
    return problems
  })
