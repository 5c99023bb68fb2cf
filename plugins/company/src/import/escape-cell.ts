/** What spreadsheets take for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/

/** A plain number is no danger, and stays one. */
const NUMBER = /^[+-]?[\d\s.,]+$/

/** `="00123"`: how spreadsheets are told that digits are a text. */
const QUOTED_FORMULA = /^="([^"]*)"$/

/**
 * A cell that no spreadsheet will calculate: an apostrophe goes before what
 * would be a formula, and before an apostrophe, so that it can be taken off.
 */
export const escapeCell = (value: string): string =>
  (FORMULA.test(value) && !NUMBER.test(value)) || /^'/.test(value)
    ? `'${value}`
    : value

/**
 * A cell's own value: without the apostrophe of `escapeCell`, and without the
 * formula that spreadsheets write digits in.
 */
export const unescapeCell = (cell: string): string =>
  cell.startsWith("'") && escapeCell(cell.slice(1)) === cell
    ? cell.slice(1)
    : (QUOTED_FORMULA.exec(cell)?.[1] ?? cell)
