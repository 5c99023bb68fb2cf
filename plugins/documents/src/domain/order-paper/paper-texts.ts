import type { Language } from "@medusa-b2b/kit/mail"
import en from "../../i18n/papers/en.json"
import sv from "../../i18n/papers/sv.json"

const TEXTS = { en, sv }

/** The words of an order confirmation. */
export type ConfirmationTexts = (typeof en)["order_confirmation"]

/** The words of an order confirmation in a language. */
export const confirmationTexts = (language: Language): ConfirmationTexts =>
  TEXTS[language].order_confirmation
