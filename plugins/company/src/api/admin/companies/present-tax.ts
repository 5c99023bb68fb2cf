import type { MedusaContainer } from "@medusajs/framework/types"
import { taxExplanation } from "../../../domain/tax/tax-words"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../modules/company_tax"
import type { AdminCompanyTax } from "../../../types/http/tax"
import type { VatCheckDTO } from "../../../types/tax"
import { vatRegistry } from "../../../vat-registry"
import { companyTax } from "../../../workflows/tax/company-tax"

/** As many answers as a screen shows. */
const LATEST = 20

/**
 * A company's VAT as staff sees it.
 *
 * @throws MedusaError NOT_FOUND for an unknown company.
 */
export const adminCompanyTax = async (
  company_id: string,
  container: MedusaContainer
): Promise<AdminCompanyTax> => {
  const company: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const service: CompanyTaxModuleService = container.resolve(COMPANY_TAX_MODULE)
  const { entity, buyer, profile, answer, at_home, country_code } =
    await companyTax(company_id, container)
  const [checks, options] = await Promise.all([
    service.listCompanyVatChecks(
      { company_id: entity.id },
      { order: { checked_at: "DESC", id: "DESC" }, take: LATEST }
    ),
    company.getOptions(),
  ])
  return {
    legal_entity: { id: entity.id, name: entity.name },
    is_own: entity.id === company_id,
    treatment: buyer.treatment,
    country_code: profile?.country_code ?? null,
    exempt_ground: buyer.exempt_ground,
    exempt_until: buyer.exempt_until,
    vat_id: entity.vat_id,
    vat_standing: buyer.vat.standing,
    vat_answer: answer,
    status: {
      reason: at_home.reason,
      ground: at_home.ground,
      country_code,
      explanation: {
        en: taxExplanation(at_home, "en"),
        sv: taxExplanation(at_home, "sv"),
      },
    },
    registry: vatRegistry(options)?.name ?? null,
    checks: checks as unknown as VatCheckDTO[],
  }
}
