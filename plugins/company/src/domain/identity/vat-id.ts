import { stdnum, euVat, type Validator } from "stdnum"
import { faultOf, type NumberFault } from "./number-fault"

/** A checked VAT id, or what is wrong with it. */
export type VatIdCheck =
  | {
      ok: true
      /** As it is stored and compared: upper case, no spaces, with its prefix. */
      vat_id: string
      /** Lower-case ISO 3166-1 alpha-2 code of the country that gave it. */
      country: string
    }
  | { ok: false; fault: NumberFault }

/** Prefixes that are not the country's ISO code. */
const COUNTRY_OF_PREFIX: Record<string, string> = { EL: "gr", XI: "gb" }

/** Outside of the EU: those whose ids have a check digit. */
const OUTSIDE_EU: Record<string, Validator[]> = {
  CH: [stdnum.CH.vat],
  GB: [stdnum.GB.vat],
  NO: [stdnum.NO.mva],
}

const MEMBER_STATES =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(
    " "
  )

/** ISO codes (lower case) of the countries of the EU, whose ids VIES knows. */
export const EU_COUNTRIES: readonly string[] = MEMBER_STATES.map((code) =>
  code.toLowerCase()
)

const validatorsOf = (code: string): Validator[] | undefined =>
  MEMBER_STATES.includes(code) ? euVat[code] : OUTSIDE_EU[code]

/**
 * Checks the form and the check digit of a VAT id. Whether it is in use is for
 * VIES to say. Ids of countries without a known form need a country prefix and
 * between 2 and 15 letters and digits.
 *
 * @param value - As a person typed it, with the country's prefix.
 */
export const checkVatId = (value: string): VatIdCheck => {
  const vatId = value.toUpperCase().replace(/[\s.-]/g, "")
  const prefix = /^[A-Z]{2}/.exec(vatId)?.[0]
  if (!prefix) {
    return { ok: false, fault: "country" }
  }
  const country = COUNTRY_OF_PREFIX[prefix] ?? prefix.toLowerCase()
  const rest = vatId.slice(2)
  if (!/^[A-Z0-9+*]{2,15}$/.test(rest)) {
    return {
      ok: false,
      fault: /^[A-Z0-9+*]*$/.test(rest) ? "length" : "characters",
    }
  }
  const results = (validatorsOf(country.toUpperCase()) ?? []).flatMap((each) =>
    // Some validators know the prefix as a part of the number, others do not.
    [each.validate(rest), each.validate(vatId)]
  )
  return !results.length || results.some((result) => result.isValid)
    ? { ok: true, vat_id: vatId, country }
    : { ok: false, fault: faultOf(results[0].error) }
}
