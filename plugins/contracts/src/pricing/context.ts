import type { ContractInForce, Lineage } from "../domain/contracts-in-force"

/** Rule attribute by which a contract's price list is open to its buyers only. */
export const CONTRACT_ATTRIBUTE = "contract_id"

/** Pricing context key that carries who buys under which contracts; never a rule attribute. */
export const COMPANY_KEY = "company_pricing"

/** What the plugin adds to a pricing context. */
export const CONTRACT_CONTEXT_KEYS = [CONTRACT_ATTRIBUTE, COMPANY_KEY]

/** Who buys, and what has been agreed. */
export type CompanyPricing = {
  /** The company, for what is promised to it and for percentages; null asks for neither. */
  company_id: string | null
  /** In force for it. */
  contracts: ContractInForce[]
  /** Moment whose prices are asked for, ISO 8601; without it, now. */
  at?: string
}

export type ContractPricingContext = {
  contract_id?: string[]
  company_pricing?: CompanyPricing
}

/**
 * Pricing context of a company for which these contracts, nearest first, are in force.
 *
 * @param lineage - Null: somebody for whom no contract holds.
 */
export const contractPricingContext = (
  lineage: Pick<Lineage, "company_id"> | null,
  contracts: ContractInForce[],
  at?: Date
): ContractPricingContext =>
  lineage || contracts.length
    ? {
        ...(contracts.length && {
          [CONTRACT_ATTRIBUTE]: contracts.map(({ id }) => id),
        }),
        [COMPANY_KEY]: {
          company_id: lineage?.company_id ?? null,
          contracts,
          ...(at && { at: at.toISOString() }),
        },
      }
    : {}
