import type { Column } from "./columns"
import type { ReportLanguage } from "./message"
import { writeTable } from "./write-table"

/** A file to fill in: the headings in a language, and a row as an example. */
export const writeTemplate = (
  columns: Column[],
  language: ReportLanguage
): string =>
  writeTable(
    columns.map(({ title }) => title[language]),
    [columns.map(({ example }) => example ?? "")]
  )
