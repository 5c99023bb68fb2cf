import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { checkVatId } from "../../domain/identity/vat-id"
import { calendarDay } from "../../domain/tax/calendar-day"
import { decideTax, type LineDecision } from "../../domain/tax/tax-decision"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { sellerCountry } from "../../options"
import { type LegalEntity, legalEntityOf } from "./legal-entity"
import { type TaxStanding, taxStandingOf } from "./tax-buyer"

/** A company's VAT: whose it is, what it rests on, and what follows at home. */
export type CompanyTax = TaxStanding & {
  entity: LegalEntity
  /** Where the entity is established, as far as anybody knows; lower-case ISO code. */
  country_code: string
  /** What would be decided today for goods sent to its own country. */
  at_home: LineDecision
}

/** Where an entity is established: as settled, else where its VAT id was given, else the seller's country. */
const countryOf = (
  { profile }: TaxStanding,
  vat_id: string | null,
  seller: string
): string => {
  const checked = vat_id ? checkVatId(vat_id) : null
  return profile?.country_code ?? (checked?.ok ? checked.country : seller)
}

/**
 * A company's VAT status.
 *
 * @throws MedusaError NOT_FOUND for an unknown company.
 */
export const companyTax = async (
  company_id: string,
  container: MedusaContainer
): Promise<CompanyTax> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [entity, options] = await Promise.all([
    legalEntityOf(company_id, container),
    service.getOptions(),
  ])
  if (!entity) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${company_id}`
    )
  }
  const seller = sellerCountry(options)
  const standing = await taxStandingOf(entity, container)
  const country_code = countryOf(standing, entity.vat_id, seller)
  const { shipping } = decideTax({
    seller: { country_code: seller },
    buyer: standing.buyer,
    // A VAT id of Northern Ireland says more than its country.
    ship_to: {
      country_code: entity.vat_id?.startsWith("XI") ? "XI" : country_code,
    },
    currency_code: "",
    lines: [],
    thresholds: {},
    day: calendarDay(new Date(), entity.time_zone),
  })
  return {
    ...standing,
    entity,
    country_code,
    at_home: shipping,
  }
}
