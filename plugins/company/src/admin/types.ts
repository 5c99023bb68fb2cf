// What the pages need of the plugin's own types, so that nothing is said twice.
export { ACTOR_KINDS } from "../domain/actor-columns"
export { COMPANY_KINDS, mayStandUnder } from "../domain/company-kind"
export { REFERENCE_FIELDS } from "../domain/references"
export { isStandingRole, ROLES } from "../domain/standing-roles"
export type { CompanyKind } from "../domain/company-kind"
export type { CompanyStatus } from "../domain/effective-status"
export type {
  ReferenceField,
  ReferenceRule,
  ReferenceRules,
} from "../domain/references"
export { IMPORT_KINDS } from "../domain/company-import/import-run"
export { messageText } from "../import/message"
export { IMPORT_MODES, ROW_OUTCOMES } from "../import/report"
export type { ImportMode, RowOutcome } from "../import/report"
export { COMPANY_IMPORT_TEXTS } from "../workflows/company-import/texts"
export type {
  AdminBulkInvitation,
  AdminBulkInvitationResponse,
  AdminCompanyImport,
  AdminCompanyImportListResponse,
  AdminCompanyImportResponse,
  AdminCompanyImportRowListResponse,
  AdminImportRow,
} from "../types/http/imports"
export type { Role } from "../domain/standing-roles"
export type { CreateCompanyDTO, UpdateCompanyDTO } from "../types"
export type {
  AdminApplication,
  AdminApplicationInList,
  AdminApplicationListResponse,
  AdminApplicationResponse,
} from "../types/http/admin-application"
export type { ApplicationAddress, ApprovalDecision } from "../types"
export {
  APPLICATION_STATUSES,
  isOpen,
  type ApplicationStatus,
} from "../domain/application/application-status"
export { APPLICATION_OUTCOMES } from "../domain/application/application-outcome"
export type {
  AdminAddCompanyMemberResponse,
  AdminCompany,
  AdminCompanyListResponse,
  AdminCompanyMember,
  AdminCompanyMemberListResponse,
  AdminCompanyMemberResponse,
  AdminCompanyResponse,
  AdminCompanyTreeResponse,
  AdminOrderCompany,
  AdminOrderCompanyResponse,
  CompanyNode,
} from "../types/http/admin"
export type {
  AdminCompanyActivityListResponse,
  CompanyActivityEntry,
} from "../types/http/activity"
export { isGln } from "../domain/gln"
export {
  openingFaults,
  WEEKDAYS,
  type OpeningHours,
  type Weekday,
} from "../domain/opening-hours"
export { parseRanges, rangesText } from "../domain/opening-hours-text"
export { isPeppolId } from "../domain/peppol-id"
export type {
  CompanyContactPointDTO,
  CreateCompanyAddressDTO,
  CreateContactPointDTO,
} from "../types/address"
export type {
  AdminAddress,
  AdminAddressListResponse,
  AdminAddressResponse,
  AdminContactPointListResponse,
  AdminContactPointResponse,
  MailPreviewResponse,
  PreviewRecipient,
} from "../types/http/address-book"
export { TAX_TREATMENTS } from "../domain/tax/tax-treatment"
export type { TaxTreatment } from "../domain/tax/tax-treatment"
export type {
  AdminCompanyTax,
  AdminCompanyTaxResponse,
  AdminReverseChargeResponse,
  CompanyTaxInput,
} from "../types/http/tax"
export type {
  CompanyInvitation,
  CompanyInvitationListResponse,
  CompanyInvitationResponse,
} from "../types/http/invitations"
export type {
  AdminCompanyRoleListResponse,
  AdminCompanyRoleResponse,
  CompanyPermission,
  CompanyPermissionListResponse,
  CompanyRole,
} from "../types/http/roles"
