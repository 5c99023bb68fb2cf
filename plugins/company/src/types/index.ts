export type { Attributed } from "./activity"
export type {
  AddMemberDTO,
  ChangedBy,
  CompanyDTO,
  CompanyMemberDTO,
  CreateCompanyDTO,
  UpdateCompanyDTO,
  UpdateMemberDTO,
} from "./company"
export { CompanyEvents, CompanyMemberEvents } from "./events"
export type { CompanyKind } from "../domain/company-kind"
export type { CompanyStatus } from "../domain/effective-status"
export type { Language } from "../domain/language"
export type {
  ReferenceField,
  ReferenceRule,
  ReferenceRules,
  References,
} from "../domain/references"
export type { Role } from "../domain/roles"
export type * from "./http/admin"
export type * from "./http/store"
