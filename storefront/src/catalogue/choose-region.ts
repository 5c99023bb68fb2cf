/** What decides which region's prices are shown. */
export type RegionWishes = {
  /** Currency that the company trades in. */
  currency_code?: string | null
  /** The region that this storefront was set up with. */
  region_id?: string
}

/**
 * The region to buy in: one with the company's currency, else the one of the
 * configuration, else the store's first.
 */
export const chooseRegion = <T extends { id: string; currency_code: string }>(
  regions: T[],
  { currency_code, region_id }: RegionWishes
): T | undefined => {
  const configured = regions.find(({ id }) => id === region_id)
  const wanted = currency_code?.toLowerCase()
  if (!wanted || configured?.currency_code.toLowerCase() === wanted) {
    return configured ?? regions[0]
  }
  return (
    regions.find((region) => region.currency_code.toLowerCase() === wanted) ??
    configured ??
    regions[0]
  )
}
