export { Contract } from "./contract"
export { ContractParty } from "./contract-party"
export { ContractRate } from "./contract-rate"
