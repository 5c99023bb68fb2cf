import { chooseDelimiter, type Delimiter } from "./choose-delimiter"
import { columnOf, type Column, headingIndex } from "./columns"
import { decodeText, type Encoding } from "./decode-text"
import { type DecimalMark, decimalMarkOf } from "./decimal"
import { unescapeCell } from "./escape-cell"
import { ImportRefused } from "./import-refused"
import { rowMessage, type RowMessage } from "./message"
import { type CsvRecord, readRecords } from "./read-records"

/** How much a file may hold. */
export type TableLimits = { bytes: number; rows: number; columns: number }

export const TABLE_LIMITS: TableLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
}

/** A row as it stands in the file: its first line, and its cells by column. */
export type TableRow = {
  line: number
  cells: Record<string, string>
  messages: RowMessage[]
}

/** A file as a table. */
export type Table = {
  encoding: Encoding
  delimiter: Delimiter
  decimalMark: DecimalMark
  /** Keys of the columns that the file has. */
  columns: string[]
  /** Headings that mean nothing here; their cells are not read. */
  ignored: string[]
  rows: TableRow[]
}

const readHeadings = (
  headings: string[],
  columns: Column[]
): { found: (Column | null)[]; ignored: string[] } => {
  const index = headingIndex(columns)
  const found = headings.map((heading) => columnOf(heading, index))
  const twice = found.find(
    (column, place) => column && found.indexOf(column) !== place
  )
  if (twice) {
    throw new ImportRefused("column_twice", { heading: twice.title.en })
  }
  return {
    found,
    ignored: headings.filter((heading, place) => !found[place] && heading),
  }
}

const rowOf = (
  { line, cells }: CsvRecord,
  found: (Column | null)[]
): TableRow => ({
  line,
  cells: Object.fromEntries(
    found.flatMap((column, place) =>
      column ? [[column.key, unescapeCell(cells[place] ?? "")]] : []
    )
  ),
  messages:
    cells.slice(found.length).some((cell) => cell.trim()) ||
    cells.length < found.length
      ? [
          rowMessage(null, "cell_count", {
            cells: cells.length,
            columns: found.length,
          }),
        ]
      : [],
})

const assertWithin = (
  name: "bytes" | "columns",
  size: number,
  limits: TableLimits
): void => {
  if (size > limits[name]) {
    throw new ImportRefused(`too_many_${name}`, { size, limit: limits[name] })
  }
}

/**
 * Reads a file as a table: encoding and delimiter are found out, headings are
 * understood in both languages, and every row knows its line.
 *
 * @throws ImportRefused naming what is wrong, with its line, when the file is
 * no table with one of the columns, or is too big.
 */
export const readTable = (
  bytes: Uint8Array,
  columns: Column[],
  limits: TableLimits = TABLE_LIMITS
): Table => {
  assertWithin("bytes", bytes.length, limits)
  const { text, encoding } = decodeText(bytes)
  const delimiter = chooseDelimiter(text, columns)
  const [head, ...records] = readRecords(text, delimiter, limits.rows)
  if (!head) {
    throw new ImportRefused("file_is_empty")
  }
  assertWithin("columns", head.cells.length, limits)
  const headings = head.cells.map((cell) => unescapeCell(cell).trim())
  const { found, ignored } = readHeadings(headings, columns)
  if (!found.some(Boolean)) {
    throw new ImportRefused("no_known_column", {
      known: columns.map(({ title }) => title.en).join(", "),
    })
  }
  const rows = records.map((record) => rowOf(record, found))
  const decimals = columns.filter(({ decimal }) => decimal)
  return {
    encoding,
    delimiter,
    decimalMark: decimalMarkOf(
      rows.flatMap(({ cells }) =>
        decimals.flatMap(({ key }) => (cells[key] ? [cells[key]] : []))
      ),
      delimiter
    ),
    columns: found.flatMap((column) => (column ? [column.key] : [])),
    ignored,
    rows,
  }
}
