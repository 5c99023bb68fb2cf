export {
  booleanCell,
  checkedCell,
  decimalCell,
  emailCell,
  NAME_LENGTH,
  oneOfCell,
  requiredCell,
  TEXT_LENGTH,
  textCell,
} from "./cells"
export type { Column } from "./columns"
export { DELIMITERS, type Delimiter } from "./choose-delimiter"
export { type DecimalMark, decimalMarkOf, parseDecimal } from "./decimal"
export { decodeText, type Encoding } from "./decode-text"
export { ImportRefused } from "./import-refused"
export {
  type MappedRow,
  mapRows,
  type RefusedRow,
  rowsOfJson,
} from "./map-rows"
export {
  IMPORT_TEXTS,
  messageText,
  type MessageTexts,
  type ReportLanguage,
  rowMessage,
  type RowMessage,
} from "./message"
export {
  type Plan,
  type PlannedRow,
  planUpsert,
  type UpsertRules,
} from "./plan-upsert"
export {
  readTable,
  type Table,
  TABLE_LIMITS,
  type TableLimits,
  type TableRow,
} from "./read-table"
export {
  IMPORT_MODES,
  type ImportMode,
  type ReportCounts,
  reportOf,
  type ReportRow,
  ROW_OUTCOMES,
  type RowOutcome,
  writeReport,
} from "./report"
export { writeTemplate } from "./template"
export { writeTable } from "./write-table"
