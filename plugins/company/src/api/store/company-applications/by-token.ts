import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from "../../../modules/company-application"
import type { CompanyApplicationDTO } from "../../../types/application"
import type { StoreApplication } from "../../../types/http/store-application"
import { hashOfToken } from "../../../workflows/company-application/application-link"

/**
 * The application whose link holds this token.
 *
 * @throws MedusaError NOT_FOUND for every other token.
 */
export const applicationByToken = async (
  token: string,
  container: MedusaContainer
): Promise<CompanyApplicationDTO> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  return service.retrieveByToken(hashOfToken(token))
}

/** What applicants see of their application: what was said, and not by whom of the staff. */
export const storeApplication = async (
  application: CompanyApplicationDTO,
  container: MedusaContainer
): Promise<StoreApplication> => {
  const service: CompanyApplicationModuleService = container.resolve(
    COMPANY_APPLICATION_MODULE
  )
  const entries = await service.listCompanyApplicationEntries(
    { application_id: application.id },
    { order: { created_at: "ASC", id: "ASC" } }
  )
  return {
    status: application.status,
    company_name: application.company_name,
    country_code: application.country_code,
    organization_number: application.organization_number,
    vat_id: application.vat_id,
    first_name: application.first_name,
    last_name: application.last_name,
    email: application.email,
    phone: application.phone,
    language: application.language,
    billing_address: application.billing_address,
    delivery_address: application.delivery_address,
    wanted_terms: application.wanted_terms,
    message: application.message,
    fields: application.fields,
    created_at: application.created_at,
    history: entries.map(({ kind, text, created_at }) => ({
      kind,
      text,
      created_at,
    })),
  }
}
