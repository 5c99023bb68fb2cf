export type {
  BuyerCompany,
  BuyerContext,
  CompanyChoice,
  CompanyStatus,
  Grant,
  Scope,
} from "./buyer-context"
export {
  bareCustomer,
  buyerDirectory,
  provideBuyerDirectory,
  type BuyerDirectory,
  type OrderOwner,
} from "./buyer-directory"
export { COMPANY_HEADER, resolveBuyer } from "./resolve-buyer"
