export { Contract } from "./contract"
export { ContractParty } from "./contract-party"
