import type { CreateCompanyAddressDTO } from "../../types/address"
import type {
  ApplicationAddress,
  ApprovalDecision,
  CompanyApplicationDTO,
} from "../../types/application"
import type { CreateCompanyDTO } from "../../types/company"

/**
 * The company that is made of an application. A unit has no numbers of its own:
 * the legal entity above it is invoiced.
 */
export const approvedCompany = (
  application: CompanyApplicationDTO,
  decision: ApprovalDecision
): CreateCompanyDTO =>
  decision.as === "unit"
    ? {
        name: application.company_name,
        kind: "unit",
        parent_id: decision.parent_id,
        language: application.language,
      }
    : {
        name: application.company_name,
        kind: "legal_entity",
        country_code: application.country_code,
        organization_number: application.organization_number,
        vat_id: application.vat_id,
        language: application.language,
      }

const LABELS = {
  en: { billing: "Invoice address", delivery: "Delivery address" },
  sv: { billing: "Fakturaadress", delivery: "Leveransadress" },
}

const addressOf = (
  application: CompanyApplicationDTO,
  company_id: string,
  address: ApplicationAddress,
  label: string
): CreateCompanyAddressDTO => ({
  ...address,
  company_id,
  label,
  company_name: application.company_name,
  attention: `${application.first_name} ${application.last_name}`,
  phone: application.phone,
})

/** The addresses of an application for the company's address book: where invoices go, then where goods go if elsewhere. */
export const approvedAddresses = (
  application: CompanyApplicationDTO,
  company_id: string
): CreateCompanyAddressDTO[] => {
  const { billing_address, delivery_address, language } = application
  const labels = LABELS[language]
  return [
    {
      ...addressOf(application, company_id, billing_address, labels.billing),
      is_bill_to: true,
      is_ship_to: !delivery_address,
    },
    ...(delivery_address
      ? [
          {
            ...addressOf(
              application,
              company_id,
              delivery_address,
              labels.delivery
            ),
            is_bill_to: false,
            is_ship_to: true,
          },
        ]
      : []),
  ]
}
