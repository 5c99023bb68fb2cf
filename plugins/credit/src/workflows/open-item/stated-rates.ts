import type { MedusaContainer } from "@medusajs/framework/types"
import { ratesAt } from "../company-credit/rates-at"

/** What a rate is asked for. */
export type RateWanted = { from: string; to: string; on: string }

const keyOf = ({ from, to, on }: RateWanted): string => `${from} ${to} ${on}`

/**
 * Stated exchange rates on days: the last one that counts before the day is
 * over, in UTC. 1 from a currency to itself. Asks once for each.
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
    if (!found.has(keyOf(rate))) {
      const endOfDay = new Date(`${on}T23:59:59.999Z`)
      const [stated] = await ratesAt(from, [to], endOfDay, container)
      found.set(keyOf(rate), stated)
    }
  }
  return (rate) => found.get(keyOf(rate)) ?? null
}
