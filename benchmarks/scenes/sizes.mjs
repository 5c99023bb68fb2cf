/** Fixtures as the measures' titles name them. */
export const FULL = {
  shop: { articles: 1000, contracts: 1000 },
  few: { articles: 200, contracts: 10 },
  many: { articles: 200, contracts: 5000 },
  ranges: { articles: 10_000, contracts: 1000, priced: 100 },
  rates: { articles: 60_000, contracts: 4000, groups: 300 },
  statement: { entries: 100_000 },
}

/** Just enough for every measure to run: what they print says nothing. */
export const SHORT = {
  shop: { articles: 120, contracts: 20 },
  few: { articles: 60, contracts: 10 },
  many: { articles: 60, contracts: 20 },
  ranges: { articles: 120, contracts: 20, priced: 60 },
  rates: { articles: 120, contracts: 20, groups: 6 },
  statement: { entries: 2000 },
}
