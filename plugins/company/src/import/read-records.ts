import { CsvError, parse } from "csv-parse/sync"
import type { Delimiter } from "./choose-delimiter"
import { ImportRefused } from "./import-refused"

/** A record that says something: its first line in the file, and its cells. */
export type CsvRecord = { line: number; cells: string[] }

/** Bytes of a record, by which a quote that is never closed is noticed early. */
const LONGEST = 1024 * 1024

const lineBreaks = (cells: string[]): number =>
  cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0)

const isBlank = (
  text: string,
  { start, end }: { start: number; end: number },
  delimiter: Delimiter
): boolean => {
  let at = start
  while (at < end && (text[at] === delimiter || !text[at].trim())) {
    at += 1
  }
  return at === end
}

/**
 * The text with its blank rows, of which spreadsheets write up to a million,
 * made empty lines: the parser passes over those, and takes its time for a row
 * of empty cells. Ends as soon as there are too many others.
 *
 * @throws ImportRefused for more rows than that.
 */
const withoutBlankRows = (
  text: string,
  delimiter: Delimiter,
  mostRows: number
): string => {
  const kept: string[] = []
  let records = 0
  let quoted = false
  let quote = text.indexOf('"')
  let from = 0
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf("\n", start)
    const end = lineEnd < 0 ? text.length : lineEnd
    if (!quoted && isBlank(text, { start, end }, delimiter)) {
      kept.push(text.slice(from, start))
      from = end
    } else if (!quoted) {
      records += 1
    }
    // The headings are no row.
    if (records > mostRows + 1) {
      throw new ImportRefused("too_many_rows", { limit: mostRows })
    }
    for (; quote >= 0 && quote < end; quote = text.indexOf('"', quote + 1)) {
      quoted = !quoted
    }
    start = end + 1
  }
  return kept.join("") + text.slice(from)
}

/**
 * Reads the records of a CSV file that say something, its headings among them.
 *
 * @throws ImportRefused for too many rows, before any is parsed; and with the
 * line where the text is no CSV.
 */
export const readRecords = (
  text: string,
  delimiter: Delimiter,
  mostRows: number
): CsvRecord[] => {
  try {
    return (
      parse(withoutBlankRows(text, delimiter, mostRows), {
        delimiter,
        record_delimiter: "\n",
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
        max_record_size: LONGEST,
        info: true,
      }) as unknown as { info: { lines: number }; record: string[] }[]
    ).map(({ info, record }) => ({
      line: info.lines - lineBreaks(record),
      cells: record,
    }))
  } catch (error) {
    if (error instanceof CsvError) {
      throw new ImportRefused("file_is_malformed", {
        line: Number(error.lines ?? 0),
        reason: error.message,
      })
    }
    throw error
  }
}
