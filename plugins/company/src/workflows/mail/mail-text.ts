import type { Language } from "@medusa-b2b/kit/mail"
import en from "../../i18n/mails/en.json"
import sv from "../../i18n/mails/sv.json"

type Texts = { [key: string]: string | Texts }

const TEXTS: Record<Language, Texts> = { en, sv }

const find = (texts: Texts, key: string): string => {
  const found = key
    .split(".")
    .reduce<string | Texts | undefined>(
      (at, part) => (typeof at === "object" ? at[part] : undefined),
      texts
    )
  return typeof found === "string" ? found : key
}

/** A text of the mails, with `{{blanks}}` filled. */
export const mailText = (
  language: Language,
  key: string,
  params: Record<string, string> = {}
): string =>
  find(TEXTS[language], key).replace(
    /\{\{(\w+)\}\}/g,
    (_blank, name: string) => params[name] ?? ""
  )
