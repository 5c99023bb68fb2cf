/** Where goods go, as far as it matters to a tax decision. */
export type Place = { country_code: string; postal_code?: string | null }

/**
 * The territory of the EU's common system of VAT that a place lies in, named by
 * the prefix of its VAT ids (`SE`, `EL`, `XI`); or the country, outside of it.
 */
export type VatTerritory = { code: string; in_eu: boolean }

const MEMBER_STATES = new Set(
  "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(
    " "
  )
)

/**
 * Parts of member states outside of the VAT territory (Directive 2006/112/EC,
 * Article 6) that share the country code and differ by postal code only. The
 * others have a country code of their own: Åland AX, Réunion RE and so on.
 */
const OUTSIDE_BY_POSTAL_CODE: Record<string, RegExp> = {
  // Büsingen, Heligoland
  DE: /^(78266|27498)$/,
  // Canary Islands, Ceuta, Melilla
  ES: /^(35|38|51|52)\d{3}$/,
  // Mount Athos
  EL: /^6308[67]$/,
  // Livigno; Campione d'Italia. Their codes of before are shared by places that
  // are within.
  IT: /^(23041|22061)$/,
  // Overseas departments and territories
  FR: /^9[78]\d{3}$/,
  // Åland
  FI: /^22\d{3}$/,
}

/** For VAT, Monaco counts as France (Article 7), the Isle of Man as the United Kingdom. */
const COUNTS_AS: Record<string, string> = { GR: "EL", MC: "FR", IM: "GB" }

/** Monaco's own postal codes begin as those of the overseas departments do. */
const MONACO = /^980\d{2}$/

const isOutside = (code: string, postalCode: string): boolean =>
  !(code === "FR" && MONACO.test(postalCode)) &&
  (OUTSIDE_BY_POSTAL_CODE[code]?.test(postalCode) ?? false)

/** Northern Ireland stays within the EU's VAT territory, for goods: its post codes begin with BT. */
const isNorthernIreland = (code: string, postalCode: string): boolean =>
  code === "XI" || (code === "GB" && postalCode.startsWith("BT"))

/**
 * The VAT territory of a place. Postal codes are looked at where they decide:
 * Åland, the Canary Islands and their like are not part of the EU's VAT
 * territory, Northern Ireland is.
 */
export const vatTerritory = ({
  country_code,
  postal_code,
}: Place): VatTerritory => {
  const country = country_code.toUpperCase()
  const code = COUNTS_AS[country] ?? country
  const postalCode = (postal_code ?? "")
    .toUpperCase()
    .replace(/^(FI|AX|DE|ES|FR|IT|GR)?[\s-]*/, "")
    .replace(/\s/g, "")
  if (isNorthernIreland(code, postalCode)) {
    return { code: "XI", in_eu: true }
  }
  return {
    code,
    in_eu: MEMBER_STATES.has(code) && !isOutside(code, postalCode),
  }
}

/** The United Kingdom charges its own VAT between Great Britain and Northern Ireland, though only one lies within the EU's territory. */
const isBritish = ({ code }: VatTerritory): boolean =>
  code === "GB" || code === "XI"

/** Whether a delivery between the two is a domestic one. */
export const isOneCountry = (from: VatTerritory, to: VatTerritory): boolean =>
  (isBritish(from) && isBritish(to)) ||
  (from.code === to.code && from.in_eu === to.in_eu)

/** Whether a VAT id, with its prefix, was given in the EU's common system: only of these its register knows anything. */
export const isEuVatId = (vat_id: string): boolean =>
  MEMBER_STATES.has(vat_id.slice(0, 2)) || vat_id.startsWith("XI")
