import { families } from "./data"
import type {
  ContractData,
  ContractPriceData,
  ContractRangeData,
} from "./data/types"
import { expandFamily } from "./families/expand-family"

/** Off a price, in whole hundredths; never less than one of them. */
const less = (price: number, percent: number): number =>
  Math.max(1, Math.floor((Math.round(price * 100) * (100 - percent)) / 100)) /
  100

const inRange = (
  { families: handles, percents }: ContractRangeData,
  currency: string
): ContractPriceData[] =>
  families
    .filter(({ handle }) => handles.includes(handle))
    .flatMap(expandFamily)
    .flatMap(({ variants }) => variants)
    .map(({ sku, prices }) => ({
      sku,
      tiers: Object.fromEntries(
        Object.entries(percents).map(([from, percent]) => [
          from,
          less(prices[currency], percent),
        ])
      ),
    }))

/** All net prices of a contract, those of its ranges worked out. */
export const contractPrices = ({
  prices,
  ranges = [],
  currency_code,
}: ContractData): ContractPriceData[] => [
  ...prices,
  ...ranges.flatMap((range) => inRange(range, currency_code)),
]
