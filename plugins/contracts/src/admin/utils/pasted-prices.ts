/** A row of the price sheet, as it was typed or pasted. */
export type SheetRow = {
  sku: string
  from: string
  /** Empty: up to the article's next tier, or without an end. */
  to: string
  amount: string
}

/** The sheet's columns, from left to right. */
export const SHEET_FIELDS = ["sku", "from", "to", "amount"] as const

export type SheetField = (typeof SHEET_FIELDS)[number]

/** Rows that may stand in the sheet: what one request may change. */
export const MAX_SHEET_ROWS = 1000

/** A row to type in. */
export const emptySheetRow = (): SheetRow => ({
  sku: "",
  from: "1",
  to: "",
  amount: "",
})

// What a spreadsheet writes around an amount of money.
const CURRENCY =
  /^(?:[a-z]{2,3}|[€$£])\s*(?=\d)|(?<=\d)\s*(?:[a-z]{2,3}|[€$£]|:-)\.?$/gi

const withoutCurrency = (amount: string): string =>
  amount.trim().replace(CURRENCY, "")

const cellsOf = (line: string): string[] =>
  line.split(line.includes("\t") ? "\t" : ";").map((cell) => cell.trim())

const linesOf = (text: string): string[][] =>
  text
    .split(/\r\n|\n|\r/)
    .map(cellsOf)
    .filter((cells) => cells.some(Boolean))

const rowOf = (cells: string[]): SheetRow => {
  const [sku = "", ...figures] = cells
  const amount = withoutCurrency(
    (figures.length > 1
      ? figures.at(figures.length > 2 ? 2 : 1)
      : figures[0]) ?? ""
  )
  return {
    sku,
    from: (figures.length > 1 && figures[0]) || "1",
    to: figures.length > 2 ? figures[1] : "",
    amount,
  }
}

// A heading has words where prices have figures.
const isHeading = (cells: string[]): boolean =>
  cells.slice(1).every((cell) => !/\d/.test(cell))

/**
 * Rows of prices out of what a spreadsheet puts on the clipboard: article
 * number, quantity from, price; or article number and price; or article number,
 * quantity from, quantity to, price. Tabs or semicolons between them; empty
 * lines and a heading are left out. Nothing is judged here.
 */
export const parseSheet = (text: string): SheetRow[] => {
  const lines = linesOf(text)
  const [first] = lines
  return (
    first && first.length > 1 && isHeading(first) ? lines.slice(1) : lines
  ).map(rowOf)
}

/** Whether a text is cells of a spreadsheet rather than a word or a figure. */
export const isBlock = (text: string): boolean => /[\t\n\r;]/.test(text.trim())

/**
 * The sheet after a block of cells was pasted with its upper left corner at a
 * cell; rows that it is too short for are added. From the first column on a
 * block is read as whole rows.
 */
export const pasteBlock = (
  rows: SheetRow[],
  at: number,
  field: SheetField,
  text: string
): SheetRow[] => {
  const column = SHEET_FIELDS.indexOf(field)
  const after = [...rows]
  if (column === 0) {
    parseSheet(text).forEach((row, index) => {
      after[at + index] = row
    })
    return after
  }
  linesOf(text).forEach((cells, index) => {
    const row = { ...(after[at + index] ?? emptySheetRow()) }
    SHEET_FIELDS.slice(column).forEach((name, cell) => {
      if (cells[cell] !== undefined) {
        row[name] =
          name === "amount" ? withoutCurrency(cells[cell]) : cells[cell]
      }
    })
    after[at + index] = row
  })
  return after
}

/** Rows without anything in them say nothing. */
export const isBlankRow = ({ sku, amount }: SheetRow): boolean =>
  !sku.trim() && !amount.trim()
