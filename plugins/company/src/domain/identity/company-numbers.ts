import { faultSentence, type NumberFault } from "./number-fault"
import { checkOrganizationNumber } from "./organization-number"
import { checkVatId } from "./vat-id"

/** The numbers of a legal entity; null takes one away, left out leaves it. */
export type CompanyNumbers = {
  country_code?: string | null
  organization_number?: string | null
  vat_id?: string | null
}

/** Numbers in the form in which they are stored, or what is wrong, each with its field. */
export type CompanyNumbersCheck =
  | { ok: true; numbers: CompanyNumbers }
  | {
      ok: false
      field: "organization_number" | "vat_id"
      fault: NumberFault
      /** The fault as the end of a sentence, in English. */
      reason: string
    }

/**
 * Checks a company's numbers and brings them into the form in which they are
 * stored. The organisation number's country is the given one, else the VAT
 * id's, else home.
 *
 * @param given - As a person typed them.
 * @param home - ISO code of the country to assume without any other sign.
 */
export const checkCompanyNumbers = (
  given: CompanyNumbers,
  home: string
): CompanyNumbersCheck => {
  const numbers: CompanyNumbers = { ...given }
  let country = given.country_code?.toLowerCase()
  if (given.vat_id) {
    const vat = checkVatId(given.vat_id)
    if (!vat.ok) {
      return {
        ok: false,
        field: "vat_id",
        fault: vat.fault,
        reason: faultSentence(vat.fault),
      }
    }
    numbers.vat_id = vat.vat_id
    country ??= vat.country
  }
  country ??= home
  if (given.organization_number) {
    const organization = checkOrganizationNumber(
      given.organization_number,
      country
    )
    if (!organization.ok) {
      return {
        ok: false,
        field: "organization_number",
        fault: organization.fault,
        reason: faultSentence(organization.fault),
      }
    }
    numbers.organization_number = organization.number
  }
  if (given.organization_number || given.vat_id) {
    numbers.country_code = country
  }
  return { ok: true, numbers }
}
