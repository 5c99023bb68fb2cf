import en from "../../i18n/tax/en.json"
import sv from "../../i18n/tax/sv.json"
import type { Language } from "../language"
import type { LineDecision } from "./tax-decision"

const WORDS = { en, sv }

const filled = (text: string, params: LineDecision["params"]): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => params[name] ?? "–")

/** What the invoice must say about a line without VAT; null for one that bears it. */
export const taxNote = (
  { reason, params }: LineDecision,
  language: Language
): string | null =>
  reason === "STANDARD"
    ? null
    : filled(WORDS[language].notes[reason], params).replace(/[: –]+$/, "")

/** Why it was decided so, in a sentence for the buyer. */
export const taxExplanation = (
  { ground, params }: LineDecision,
  language: Language
): string => filled(WORDS[language].grounds[ground], params)
