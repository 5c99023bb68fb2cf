export type { Attributed } from "./activity"
export type {
  CompanyAddressDTO,
  CompanyContactPointDTO,
  CreateCompanyAddressDTO,
  CreateContactPointDTO,
  UpdateCompanyAddressDTO,
  UpdateContactPointDTO,
} from "./address"
export type {
  ApplicationAddress,
  ApplicationChanges,
  ApplicationData,
  ApprovalDecision,
  CompanyApplicationDTO,
  CompanyApplicationEntryDTO,
} from "./application"
export type {
  AddMemberDTO,
  ChangedBy,
  CompanyDTO,
  CompanyMemberDTO,
  CompanyStanding,
  CreateCompanyDTO,
  UpdateCompanyDTO,
  UpdateMemberDTO,
} from "./company"
export {
  CompanyAddressEvents,
  CompanyApplicationEvents,
  CompanyEvents,
  CompanyMemberEvents,
  ContactPointEvents,
} from "./events"
export type { AddressUse } from "../domain/address-reach"
export type { CompanyKind } from "../domain/company-kind"
export type { CompanyStatus } from "../domain/effective-status"
export type { Language } from "../domain/language"
export type { OpeningHours, Weekday } from "../domain/opening-hours"
export type {
  ReferenceField,
  ReferenceRule,
  ReferenceRules,
  References,
} from "../domain/references"
export type { Role } from "../domain/standing-roles"
export type { InvitationState, InvitationStatus } from "../domain/invitation"
export type { CompanyInvitationDTO, CreateInvitationDTO } from "./invitation"
export type {
  CompanyRoleDTO,
  CreateRoleDTO,
  DeletedRole,
  UpdateRoleDTO,
} from "./role"
export type * from "./http/activity"
export type * from "./http/address-book"
export type * from "./http/admin"
export type * from "./http/admin-application"
export type * from "./http/imports"
export type * from "./http/invitations"
export type * from "./http/roles"
export type * from "./http/store"
export type * from "./http/store-application"
