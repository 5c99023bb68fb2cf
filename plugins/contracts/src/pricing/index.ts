export {
  type CompanyPricing,
  CONTRACT_ATTRIBUTE,
  contractPricingContext,
  type ContractPricingContext,
} from "./context"
export { explainPrice, type PriceInQuestion } from "./explain-price"
export { lineageOfBuyer, lineageOfCompany } from "./lineage"
export { loadContractsInForce } from "./load-contracts-in-force"
export { letContractsDecide } from "./let-contracts-decide"
