import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { creditsIn } from "./credits-in"

/**
 * The stated rates from one currency to others at a moment, as decimal texts:
 * 1 to itself, null where none is stated.
 */
export const ratesAt = async (
  from_currency: string,
  to: string[],
  now: Date,
  container: MedusaContainer
): Promise<(string | null)[]> => {
  const rates = new Map<string, string | null>()
  for (const to_currency of new Set(to)) {
    const [stated] =
      to_currency === from_currency
        ? [{ rate: 1 as BigNumberInput }]
        : await creditsIn(container).listExchangeRates(
            { from_currency, to_currency, valid_from: { $lte: now } },
            { take: 1, order: { valid_from: "DESC" } }
          )
    rates.set(
      to_currency,
      stated ? MathBN.convert(stated.rate as BigNumberInput).toFixed() : null
    )
  }
  return to.map((currency) => rates.get(currency) ?? null)
}
