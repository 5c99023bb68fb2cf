import type { RateInput } from "../../domain/rate-changes"

/** A percentage of another amount. */
export type RateUpdate = { id: string; percent: number }

/** Percentages that come, change and go at once. */
export type RateWrites = {
  create?: (RateInput & { contract_id: string })[]
  update?: RateUpdate[]
  /** Ids to take away so that they can be brought back. */
  remove?: string[]
  /** Ids of removed ones to bring back. */
  restore?: string[]
  /** Ids to take away for good. */
  erase?: string[]
}
