import { amountText } from "@medusa-b2b/kit/rules"
import en from "../../i18n/tax/en.json"
import sv from "../../i18n/tax/sv.json"
import type { Language } from "../language"
import type { LineDecision } from "./tax-decision"

const WORDS = { en, sv }

const filled = (text: string, params: LineDecision["params"]): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => params[name] ?? "–")

/** Greece's VAT ids begin with EL, which no list of countries has. */
const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: "region" }).of(
    code === "EL" ? "GR" : code
  ) ?? code

/** What the invoice must say about a line without VAT; null for one that bears it. */
export const taxNote = (
  { reason, ground, params }: LineDecision,
  language: Language
): string | null => {
  if (reason === "STANDARD") {
    return null
  }
  const { notes, noteOutsideEu } = WORDS[language]
  // Outside of the EU its directive is no ground for anything.
  const note = ground === "seller_outside_eu" ? noteOutsideEu : notes[reason]
  return filled(note, params).replace(/[: –]+$/, "")
}

/** Why it was decided so, in a sentence for the buyer. */
export const taxExplanation = (
  { ground, params }: LineDecision,
  language: Language
): string => {
  const { country, amount, threshold, currency } = params
  const money = (figure: string | null | undefined) =>
    figure && currency ? amountText(figure, currency, language) : null
  return filled(WORDS[language].grounds[ground], {
    ...params,
    ...(country ? { country: countryName(country, language) } : {}),
    amount: money(amount),
    threshold: money(threshold),
  })
}
