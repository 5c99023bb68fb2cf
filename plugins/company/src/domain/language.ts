/** The languages in which a company and its members get their post. */
export const LANGUAGES = ["en", "sv"] as const

export type Language = (typeof LANGUAGES)[number]
