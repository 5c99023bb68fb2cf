import type { RangeRule } from "../../domain/range/range-rule"

/** A range, as staff see it. */
export type AdminRange = {
  id: string
  name: string
  /** Counts the changes of its rules. */
  version: number
  metadata: Record<string, unknown> | null
  created_at: string
  updated_at: string
}

/** A rule with the name of what it names; null when that no longer exists. */
export type AdminRangeRule = RangeRule & {
  id: string
  range_id: string
  name: string | null
  created_at: string
}

/** A product of a range. */
export type AdminRangeProduct = {
  id: string
  title: string
  handle: string
  thumbnail: string | null
}

/** A contract that has a range. */
export type AdminRangeContract = {
  id: string
  number: string
  name: string
  status: string
}

type Page = { count: number; offset: number; limit: number }

export type AdminRangeResponse = { range: AdminRange }
export type AdminRangesResponse = { ranges: AdminRange[] } & Page
export type AdminRangeRulesResponse = { rules: AdminRangeRule[] } & Page
export type AdminRangeProductsResponse = {
  products: AdminRangeProduct[]
} & Page
export type AdminRangeContractsResponse = {
  contracts: AdminRangeContract[]
} & Page
/** How many published products rules let in, of how many there are. */
export type AdminRangeCountResponse = { count: number; total: number }
/** A contract's range; null: it says nothing about what may be bought. */
export type AdminContractRangeResponse = { range: AdminRange | null }
/** What a company may see at a moment; without ranges everything. */
export type AdminCompanyRangeResponse = {
  ranges: { id: string; name: string }[]
  count: number
  total: number
}
