import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** For how many base units a price is told: `89.50 per 100`. */
export const PRICE_UNITS = [1, 100, 1000] as const

export type PriceUnit = (typeof PRICE_UNITS)[number]

/** A price per base unit as it is told: exact, as a decimal text. */
export const pricePer = (
  unit_price: BigNumberInput,
  price_unit: number
): string => MathBN.mult(unit_price, price_unit).toFixed()
