import { MathBN } from "@medusajs/framework/utils"

/** An amount as the database has it: the number beside it is a float. */
export const decimalOf = (row: object, column: string): string => {
  const { [column]: amount, [`raw_${column}`]: raw } = row as Record<
    string,
    unknown
  >
  const { value } = (raw ?? {}) as { value?: string | number }
  return MathBN.convert(value ?? (amount as number)).toFixed()
}
