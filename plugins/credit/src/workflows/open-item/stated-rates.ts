import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { creditsIn } from "../company-credit/credits-in"

/** What a rate is asked for. */
export type RateWanted = { from: string; to: string; on: string }

const keyOf = ({ from, to, on }: RateWanted): string => `${from} ${to} ${on}`

/**
 * Stated exchange rates on days: the last one that counts before the day is
 * over, in UTC. 1 from a currency to itself.
 *
 * @returns a look-up; null where none is stated.
 */
export const statedRates = async (
  wanted: readonly RateWanted[],
  container: MedusaContainer
): Promise<(rate: RateWanted) => string | null> => {
  const found = new Map<string, string | null>()
  for (const rate of wanted) {
    const { from, to, on } = rate
    if (from === to || found.has(keyOf(rate))) {
      continue
    }
    const [stated] = await creditsIn(container).listExchangeRates(
      {
        from_currency: from,
        to_currency: to,
        valid_from: { $lte: new Date(`${on}T23:59:59.999Z`) },
      },
      { take: 1, order: { valid_from: "DESC" } }
    )
    found.set(
      keyOf(rate),
      stated ? MathBN.convert(stated.rate as BigNumberInput).toFixed() : null
    )
  }
  return (rate) =>
    rate.from === rate.to ? "1" : (found.get(keyOf(rate)) ?? null)
}
