import type { PaymentTermsKind } from "@medusa-b2b/kit/terms"
import type { ContractStatus } from "../../domain/contract-status"

/** A company's part in a contract, as staff see it. */
export type AdminContractParty = {
  id: string
  contract_id: string
  company_id: string
  include_descendants: boolean
  starts_at: string | null
  ends_at: string | null
  reference: string | null
  created_at: string
  company?: { id: string; name: string } | null
}

/** A contract, as staff see it. */
export type AdminContract = {
  id: string
  number: string
  name: string
  currency_code: string
  status: ContractStatus
  starts_at: string | null
  ends_at: string | null
  price_list_id: string | null
  /** When orders on account are paid; null: the contract says nothing of it. */
  payment_terms_kind: PaymentTermsKind | null
  /** Days of the payment terms, 0 for prepaid; null without terms. */
  payment_terms_days: number | null
  /** Whether no farther contract and no list price holds where this one has no price. */
  is_exclusive: boolean
  /** Whether campaigns that are cheaper than the contract's price apply, too. */
  campaigns_apply: boolean
  /** What was agreed in words; no buyer ever reads it. */
  notes: string | null
  metadata: Record<string, unknown> | null
  parties?: AdminContractParty[]
  created_at: string
  updated_at: string
}

/** A net price of a contract with its article. */
export type AdminContractPrice = {
  id: string
  variant_id: string | null
  amount: number
  currency_code: string
  min_quantity: number | null
  max_quantity: number | null
  variant?: {
    id: string
    title: string
    sku: string | null
    product_id: string | null
    product: { id: string; title: string; thumbnail: string | null } | null
  } | null
}

/** A contract that reaches a company, and how. */
export type AdminCompanyContract = AdminContract & {
  deleted_at: string | null
  /** Whether it gives prices now. */
  in_force: boolean
  /** Steps up the tree; 0 is the company's own. */
  distance: number
  /** The company through which it holds. */
  through_company_id: string
}

type Page = { count: number; offset: number; limit: number }

export type AdminContractResponse = { contract: AdminContract }
export type AdminContractsResponse = { contracts: AdminContract[] } & Page
export type AdminContractPartyResponse = { party: AdminContractParty }
export type AdminContractPartiesResponse = {
  parties: AdminContractParty[]
} & Page
export type AdminContractPricesResponse = {
  prices: AdminContractPrice[]
} & Page
export type AdminCompanyContractsResponse = {
  contracts: AdminCompanyContract[]
}
