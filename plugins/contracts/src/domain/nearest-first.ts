import type { ContractInForce } from "./contracts-in-force"

/** A price as core's pricing engine finds it; only what the order needs. */
export type FoundPrice = { price_list_id: string | null }

/** Price lists of equally near contracts, nearest level first. */
export type PriceListLevels = string[][]

/** Groups contracts, nearest first, by their distance. */
export const levelsOf = (
  contracts: Pick<ContractInForce, "price_list_id" | "distance">[]
): PriceListLevels => {
  const levels: PriceListLevels = []
  let distance: number | null = null
  for (const contract of contracts) {
    if (contract.distance !== distance) {
      levels.push([])
      distance = contract.distance
    }
    levels[levels.length - 1].push(contract.price_list_id)
  }
  return levels
}

/**
 * Puts the prices of contracts first, those of the nearest level at the head.
 * Everything else keeps the order that core gave it, so of two equally near
 * contracts the cheaper price wins, and where no contract has a price core
 * decides alone.
 *
 * @param prices - Prices that match the quantity and the context, in core's order.
 */
export const nearestFirst = <Price extends FoundPrice>(
  prices: Price[],
  levels: PriceListLevels
): Price[] => {
  const levelOf = new Map(
    levels.flatMap((lists, level) => lists.map((list) => [list, level]))
  )
  const place = ({ price_list_id }: Price): number =>
    (price_list_id !== null ? levelOf.get(price_list_id) : undefined) ??
    levels.length
  // Array.prototype.sort is stable: within a level core's order stays.
  return [...prices].sort((a, b) => place(a) - place(b))
}
