import type { Prices } from "../data/types"

/** Kronor for a euro in the demo's price list. */
const SEK_PER_EUR = 10.9

/** Below an amount, prices are multiples of so many hundredths. */
type Ladder = [below: number, hundredths: number][]

const SEK: Ladder = [
  [20, 10],
  [100, 50],
  [1000, 100],
  [10_000, 500],
  [Infinity, 1000],
]
const EUR: Ladder = [
  [10, 5],
  [100, 10],
  [1000, 50],
  [Infinity, 100],
]

/** Rounded in whole hundredths, so that no more than two decimals come out. */
const round = (amount: number, ladder: Ladder): number => {
  const [, step] = ladder.find(([below]) => amount < below) as Ladder[number]
  return (Math.max(1, Math.round((amount * 100) / step)) * step) / 100
}

/** List prices as a wholesaler writes them: 3.40, 68.50, 249, 1,895. */
export const listPrices = (sek: number): Prices => {
  const rounded = round(sek, SEK)
  return { sek: rounded, eur: round(rounded / SEK_PER_EUR, EUR) }
}
