import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** An amount of a row as decimal text: the number beside it is a float. */
export const amountOf = (row: {
  amount: unknown
  raw_amount?: unknown
}): string => {
  const raw = row.raw_amount as { value: string } | null | undefined
  return MathBN.convert(raw?.value ?? (row.amount as BigNumberInput)).toFixed()
}

/** An amount to write, with every digit: the column takes texts too, its generated type does not say so. */
export const amountColumn = (amount: BigNumberInput): { amount: number } => ({
  amount: amount as number,
})
