export {
  CONTRACT_ATTRIBUTE,
  contractPricingContext,
  type ContractPricingContext,
} from "./context"
export { lineageOfBuyer, lineageOfCompany } from "./lineage"
export { loadContractsInForce } from "./load-contracts-in-force"
export { nearestFirst, type PriceListLevels } from "../domain/nearest-first"
export { letNearestContractDecide } from "./nearest-contract-decides"
