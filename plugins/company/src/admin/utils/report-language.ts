/** The language of a file for whoever looks at the page; English for those that we do not have. */
export const reportLanguage = (language: string): "en" | "sv" =>
  language.startsWith("sv") ? "sv" : "en"
