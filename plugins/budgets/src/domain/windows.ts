/** Over what a budget counts before it starts anew, as the ledger's accounts do. */
export const WINDOWS = [
  "unlimited",
  "fixed",
  "day",
  "week",
  "month",
  "quarter",
  "year",
] as const
