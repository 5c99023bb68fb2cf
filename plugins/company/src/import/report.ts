import type { RefusedRow } from "./map-rows"
import {
  messageText,
  type MessageTexts,
  type ReportLanguage,
  type RowMessage,
} from "./message"
import type { PlannedRow } from "./plan-upsert"
import { writeTable } from "./write-table"

/** `left_out`: good in itself, but all or nothing was asked for and another row is bad. */
export const ROW_OUTCOMES = [
  "created",
  "updated",
  "unchanged",
  "refused",
  "left_out",
] as const

export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** Whether the good rows of a file with bad ones are taken. */
export const IMPORT_MODES = ["all_or_nothing", "skip_bad_rows"] as const

export type ImportMode = (typeof IMPORT_MODES)[number]

/** What became of a row; in a dry run, what would have. */
export type ReportRow = {
  line: number
  external_id: string | null
  outcome: RowOutcome
  messages: RowMessage[]
}

export type ReportCounts = Record<RowOutcome, number>

const OUTCOME_OF = {
  create: "created",
  update: "updated",
  unchanged: "unchanged",
} as const

/**
 * The report of a plan, by line.
 *
 * @returns `takes`: whether anything may be written at all.
 */
export const reportOf = <Row, Existing>(
  planned: PlannedRow<Row, Existing>[],
  refused: RefusedRow[],
  mode: ImportMode
): { rows: ReportRow[]; counts: ReportCounts; takes: boolean } => {
  const takes = mode === "skip_bad_rows" || refused.length === 0
  const rows = [
    ...refused.map((row) => ({ ...row, outcome: "refused" as const })),
    ...planned.map(({ line, external_id, action, notes }) => ({
      line,
      external_id,
      outcome: takes ? OUTCOME_OF[action] : ("left_out" as const),
      messages: notes,
    })),
  ].sort((a, b) => a.line - b.line)
  const counts = Object.fromEntries(
    ROW_OUTCOMES.map((outcome) => [
      outcome,
      rows.filter((row) => row.outcome === outcome).length,
    ])
  ) as ReportCounts
  return { rows, counts, takes }
}

const HEADINGS = {
  en: ["Line", "External id", "Outcome", "Column", "Message"],
  sv: ["Rad", "Externt id", "Utfall", "Kolumn", "Meddelande"],
}

/** A report as a file: a line for each message, or for the row that has none. */
export const writeReport = (
  rows: ReportRow[],
  language: ReportLanguage,
  texts?: MessageTexts
): string =>
  writeTable(
    HEADINGS[language],
    rows.flatMap(({ line, external_id, outcome, messages }) => {
      const start = [String(line), external_id ?? "", outcome]
      return messages.length
        ? messages.map((message) => [
            ...start,
            message.column ?? "",
            messageText(message, language, texts),
          ])
        : [[...start, "", ""]]
    })
  )
