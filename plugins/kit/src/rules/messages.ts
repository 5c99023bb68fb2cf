import { amountText } from "./amount-text"
import { listCheckoutRules } from "./registry"
import type { Violation } from "./violation"

/** Languages that every sentence exists in. */
export type Language = "en" | "sv"

/** The reader's language out of a locale or an Accept-Language header; English when in doubt. */
export const languageOf = (locale: string | null | undefined): Language =>
  /^\s*sv\b/i.test(locale ?? "") ? "sv" : "en"

const PLACEHOLDER = /\{\{\s*(\w+)(,\s*money)?\s*\}\}/g

const fill = (
  text: string,
  params: Violation["params"],
  language: Language
): string =>
  text.replace(PLACEHOLDER, (_, name: string, money?: string) => {
    const value = String(params[name] ?? "")
    return money && value
      ? amountText(value, String(params.currency), language)
      : value
  })

/**
 * The sentence of a violation, from the texts of its rule. A code without a
 * text gives the code, so that the buyer is never told nothing. What stands in
 * a text as `{{amount, money}}` is written in the currency of the parameter
 * `currency`.
 */
export const violationText = (
  violation: Violation,
  language: Language
): string => {
  const rule = listCheckoutRules().find(({ name }) => name === violation.rule)
  const text =
    rule?.messages[language][violation.code] ??
    rule?.messages.en[violation.code]
  return text ? fill(text, violation.params, language) : violation.code
}
