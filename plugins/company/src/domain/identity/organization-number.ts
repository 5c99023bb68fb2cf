import { stdnum, type Validator } from "stdnum"
import { faultOf, type NumberFault } from "./number-fault"
import { isPersonalNumber } from "./personal-number"

/** A checked organisation number, or what is wrong with it. */
export type OrganizationNumberCheck =
  | {
      ok: true
      /** As it is stored and compared: 556036-0793 in Sweden, mostly bare characters elsewhere. */
      number: string
      /** A sole trader's: it is a person's, and masked. */
      personal: boolean
    }
  | { ok: false; fault: NumberFault }

/**
 * Validators of the register in which a country enters its firms. Countries
 * whose register has no checkable number (a German HRB) are not here: of those
 * only the length is looked at.
 */
const REGISTERS: Record<string, Validator[]> = {
  at: [stdnum.AT.businessid],
  be: [stdnum.BE.vat],
  ch: [stdnum.CH.uid],
  cz: [stdnum.CZ.ico],
  dk: [stdnum.DK.cvr],
  ee: [stdnum.EE.registrikood],
  es: [stdnum.ES.cif],
  fi: [stdnum.FI.ytunnus],
  fr: [stdnum.FR.siren, stdnum.FR.siret],
  hr: [stdnum.HR.oib],
  is: [stdnum.IS.kennitala],
  it: [stdnum.IT.iva],
  lv: [stdnum.LV.pvn],
  no: [stdnum.NO.orgnr],
  pl: [stdnum.PL.regon, stdnum.PL.nip],
  pt: [stdnum.PT.nipc],
  ro: [stdnum.RO.cui],
  se: [stdnum.SE.orgnr],
  us: [stdnum.US.ein],
}

const SHORTEST = 4
const LONGEST = 20

/** Numbers that everybody writes with a hyphen are kept with it. */
const WRITTEN: Record<string, (bare: string) => string> = {
  fi: stdnum.FI.ytunnus.format,
  se: stdnum.SE.orgnr.format,
}

/** Swedish authorities put a century, or 16 for a legal person, before the ten digits. */
const withoutCentury = (value: string): string => {
  const digits = value.replace(/[\s.+-]/g, "")
  return /^(16|18|19|20)\d{10}$/.test(digits) ? digits.slice(2) : value
}

const checkLength = (value: string): OrganizationNumberCheck => {
  const bare = value.toUpperCase().replace(/[\s./-]/g, "")
  if (!/^[\p{L}\p{N}]+$/u.test(bare)) {
    return { ok: false, fault: "characters" }
  }
  return bare.length < SHORTEST || bare.length > LONGEST
    ? { ok: false, fault: "length" }
    : { ok: true, number: bare, personal: false }
}

/**
 * Checks an organisation number by its country's rules and brings it into the
 * form in which it is stored: two spellings of one number become the same.
 *
 * @param value - As a person typed it.
 * @param country - ISO 3166-1 alpha-2 code of the register's country.
 */
export const checkOrganizationNumber = (
  value: string,
  country: string
): OrganizationNumberCheck => {
  const code = country.toLowerCase()
  const validators = REGISTERS[code]
  if (!validators) {
    return checkLength(value)
  }
  const given = code === "se" ? withoutCentury(value) : value
  const results = validators.map((validator) => validator.validate(given))
  const valid = results.find((result) => result.isValid)
  if (!valid?.isValid) {
    return { ok: false, fault: faultOf(results[0].error) }
  }
  const number = WRITTEN[code]?.(valid.compact) ?? valid.compact
  const personal = code === "se" && isPersonalNumber(number)
  return personal && !hasBirthday(number)
    ? { ok: false, fault: "part" }
    : { ok: true, number, personal }
}

/** Whether a personal number begins with a day that exists; a co-ordination number's has 60 added. */
const hasBirthday = (number: string): boolean =>
  ["-", "+"].some(
    (century) =>
      stdnum.SE.personnummer.validate(number.replace("-", century)).isValid
  )
