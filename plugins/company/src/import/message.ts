import en from "../i18n/import/en.json"
import sv from "../i18n/import/sv.json"

/** Languages that reports are written in. */
export type ReportLanguage = "en" | "sv"

/** Something to say about a row: a code with what fills its text. */
export type RowMessage = {
  /** Key of the column that it is about; null for the whole row. */
  column: string | null
  code: string
  params: Record<string, string | number>
}

/** Texts by code, with `{{blanks}}` that the message's params fill. */
export type MessageTexts = Record<
  ReportLanguage,
  Partial<Record<string, string>>
>

/** What the shared piece itself can say. */
export const IMPORT_TEXTS: MessageTexts = { en, sv }

/** A message about one column of a row, or about all of it. */
export const rowMessage = (
  column: string | null,
  code: string,
  params: RowMessage["params"] = {}
): RowMessage => ({ column, code, params })

/**
 * The sentence of a message; its code where no text is known. What fills a blank
 * is called as the text `<blank>.<value>` says, where there is one: `kind.unit`.
 *
 * @param texts - Texts of the importer, before those of the shared piece.
 */
export const messageText = (
  { code, params }: RowMessage,
  language: ReportLanguage,
  texts: MessageTexts = IMPORT_TEXTS
): string => {
  const text = texts[language][code] ?? IMPORT_TEXTS[language][code] ?? code
  return text.replace(/\{\{(\w+)\}\}/g, (_blank, name: string) => {
    const value = String(params[name] ?? "")
    return texts[language][`${name}.${value}`] ?? value
  })
}
