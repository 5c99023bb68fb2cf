import { MedusaError } from "@medusajs/framework/utils"
import type { CompanyKind } from "../../domain/company-kind"
import {
  checkCompanyNumbers,
  type CompanyNumbers,
} from "../../domain/identity/company-numbers"
import type { CompanyModuleService } from "../../modules/company"
import { assertOwnNumbers } from "../../modules/company/invariants"

/** Numbers as they were given, and the country that the company has already. */
type GivenNumbers = CompanyNumbers & { known_country?: string | null }

/**
 * A company's numbers in the form in which they are stored, with the country
 * by whose rules they were checked; empty when none is given.
 *
 * @throws MedusaError INVALID_DATA for numbers on something else than a legal
 * entity, and naming the number and the rule that it breaks.
 */
export const checkedNumbers = async (
  kind: CompanyKind,
  given: GivenNumbers,
  service: CompanyModuleService
): Promise<CompanyNumbers> => {
  assertOwnNumbers(kind, given)
  if (!given.organization_number && !given.vat_id) {
    return {}
  }
  const { home_country } = await service.getOptions()
  const { country_code, organization_number, vat_id } = given
  const check = checkCompanyNumbers(
    {
      country_code: country_code ?? given.known_country,
      organization_number,
      vat_id,
    },
    home_country
  )
  if (!check.ok) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${check.field} ${check.reason}`
    )
  }
  return Object.fromEntries(
    Object.entries(check.numbers).filter(([, value]) => value !== undefined)
  )
}
