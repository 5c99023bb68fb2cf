/** Languages that every text exists in. */
export const LANGUAGES = ["en", "sv"] as const

export type Language = (typeof LANGUAGES)[number]

/** Locale for figures and dates in a language. */
export const LOCALES: Record<Language, string> = { en: "en-GB", sv: "sv-SE" }

const isLanguage = (code: string): code is Language =>
  (LANGUAGES as readonly string[]).includes(code)

/**
 * The language to start in: the one chosen earlier, else the first of the
 * browser's that we speak, else English.
 */
export const pickLanguage = (
  remembered: string | null,
  browser: readonly string[]
): Language => {
  const wishes = [remembered ?? "", ...browser].map(
    (code) => code.toLowerCase().split("-")[0]
  )
  return wishes.find(isLanguage) ?? "en"
}
