import { MedusaError } from "@medusajs/framework/utils"
import type { CompanyKind } from "../../domain/company-kind"
import {
  checkCompanyNumbers,
  type CompanyNumbers,
} from "../../domain/identity/company-numbers"
import { maskOrganizationNumber } from "../../domain/identity/mask"
import type { CompanyModuleService } from "../../modules/company"
import { assertOwnNumbers } from "../../modules/company/invariants"

/** Numbers as they were given, and the company that has them if it is there already. */
type GivenNumbers = CompanyNumbers & {
  id?: string
  known_country?: string | null
}

/** The table refuses it too, but would name a person's number in its message. */
const assertNumberIsFree = async (
  { organization_number }: CompanyNumbers,
  id: string | undefined,
  service: CompanyModuleService
): Promise<void> => {
  const [other] = organization_number
    ? await service.listCompanies(
        { organization_number, ...(id && { id: { $ne: id } }) },
        { select: ["id"], take: 1 }
      )
    : []
  if (other) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Company with organization_number: ${maskOrganizationNumber(organization_number)}, already exists.`
    )
  }
}

/**
 * A company's numbers in the form in which they are stored, with the country
 * by whose rules they were checked; empty when none is given.
 *
 * @throws MedusaError INVALID_DATA for numbers on something else than a legal
 * entity, for an organisation number that another company has, and naming the
 * number and the rule that it breaks.
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
  await assertNumberIsFree(check.numbers, given.id, service)
  return Object.fromEntries(
    Object.entries(check.numbers).filter(([, value]) => value !== undefined)
  )
}
