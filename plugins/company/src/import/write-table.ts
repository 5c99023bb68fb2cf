import type { Delimiter } from "./choose-delimiter"
import { escapeCell } from "./escape-cell"

/** With it, Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff"

const quote = (cell: string, delimiter: Delimiter): string =>
  cell.includes(delimiter) || /["\n\r]|^\s|\s$|^$/.test(cell)
    ? `"${cell.replace(/"/g, '""')}"`
    : cell

/**
 * A table as a file that spreadsheets open as it is, in UTF-8 with a byte order
 * mark; no cell is taken for a formula.
 *
 * @param delimiter - A semicolon is what Excel expects in Sweden.
 */
export const writeTable = (
  headings: string[],
  rows: string[][],
  delimiter: Delimiter = ";"
): string =>
  BYTE_ORDER_MARK +
  [headings, ...rows]
    .map((row) =>
      row.map((cell) => quote(escapeCell(cell), delimiter)).join(delimiter)
    )
    .map((row) => `${row}\r\n`)
    .join("")
