import type { Language } from "@medusa-b2b/kit/rules"
import en from "../i18n/units/en.json"
import sv from "../i18n/units/sv.json"
import type { Counted } from "./sales-units"

type Names = Record<string, { one: string; other: string }>

/**
 * Names of the units in use, by their UN/ECE Recommendation 20 code (packages:
 * Recommendation 21 with an X before, as Peppol has them). The whole list has
 * 2,000 codes, most of them for physicists.
 */
const NAMES: Record<Language, Names> = { en, sv }

/** What a Rec 20 or Rec 21 code looks like. */
export const UNIT_CODE = /^[A-Z0-9]{2,3}$/

/** The codes that have a name, packages last. */
export const UNIT_CODES = Object.keys(en)

/** A unit's name; its code where it has none. */
export const unitName = (
  code: string,
  count: number,
  language: Language
): string => NAMES[language][code]?.[count === 1 ? "one" : "other"] ?? code

const JOINT: Record<Language, string> = { en: "of", sv: "à" }

/** A quantity as people say it: `3 boxes of 200`, `600 metres`. */
export const unitText = (
  { code, factor, count }: Counted,
  language: Language
): string => {
  const said = `${count} ${unitName(code, count, language)}`
  return factor === 1 ? said : `${said} ${JOINT[language]} ${factor}`
}
