import type { MedusaContainer } from "@medusajs/framework/types"
import { calendarDay } from "../../domain/tax/calendar-day"
import { netAmount, type PricedLine } from "../../domain/tax/net-amount"
import type { TaxFacts } from "../../domain/tax/tax-facts"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../modules/company_tax"
import { sellerCountry } from "../../options"
import { legalEntityOf } from "./legal-entity"
import { taxStandingOf } from "./tax-buyer"

/** A line whose tax is asked for. */
export type FactsLine = PricedLine & { id: string; product_id?: string | null }

/**
 * Everything that the decision about a company's lines rests on, but for the
 * delivery address, which core names when it asks the provider.
 *
 * @param lines - All lines of the cart or order: the threshold looks at all of them.
 * @returns null for a company that is gone.
 */
export const loadTaxFacts = async (
  {
    company_id,
    currency_code,
    lines,
  }: { company_id: string; currency_code: string; lines: FactsLine[] },
  container: MedusaContainer
): Promise<TaxFacts | null> => {
  const company: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const tax: CompanyTaxModuleService = container.resolve(COMPANY_TAX_MODULE)
  const entity = await legalEntityOf(company_id, container)
  if (!entity) {
    return null
  }
  const productIds = lines.flatMap(({ product_id }) => product_id ?? [])
  const [{ buyer }, flagged, options] = await Promise.all([
    taxStandingOf(entity, container),
    tax.reverseChargeAmong([...new Set(productIds)]),
    company.getOptions(),
  ])
  return {
    seller: { country_code: sellerCountry(options) },
    buyer,
    currency_code,
    lines: lines.map((line) => ({
      id: line.id,
      net: netAmount(line),
      reverse_charge: !!line.product_id && flagged.has(line.product_id),
    })),
    thresholds: options.tax.reverse_charge_thresholds,
    day: calendarDay(new Date(), entity.time_zone),
    language: entity.language,
  }
}
