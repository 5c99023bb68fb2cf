import type { RateTarget } from "../../domain/rate-targets"

/** A percentage off the list price that a contract gives, with the name of what it is about. */
export type AdminContractRate = {
  id: string
  contract_id: string
  target_type: RateTarget
  /** `*` for everything. */
  target_id: string
  percent: number
  /** Null for everything, and for what no longer exists. */
  name: string | null
  /** Of a discount group. */
  code: string | null
  created_at: string
  updated_at: string
}

export type AdminContractRatesResponse = {
  rates: AdminContractRate[]
  count: number
  offset: number
  limit: number
}
