import type { ServerResponse } from "node:http"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { CSV_BOM, type CsvDelimiter, csvRow } from "../../domain/csv"
import type { CompanyActivityEntry } from "../../types/http/activity"

const json = (fields: object | null) => (fields ? JSON.stringify(fields) : null)

/** Columns of the file, each with what stands in it. */
const COLUMNS: Record<string, (entry: CompanyActivityEntry) => string | null> =
  {
    created_at: (entry) => entry.created_at,
    action: (entry) => entry.action,
    company: (entry) => entry.company?.name ?? null,
    company_id: (entry) => entry.company?.id ?? null,
    subject_type: (entry) => entry.subject.type,
    subject: (entry) => entry.subject.name,
    subject_id: (entry) => entry.subject.id,
    before: (entry) => json(entry.before),
    after: (entry) => json(entry.after),
    actor_kind: (entry) => entry.actor.kind,
    actor: (entry) => entry.actor.name ?? entry.actor.reason,
    actor_id: (entry) => entry.actor.id,
    on_behalf_of: (entry) => entry.on_behalf_of?.name ?? null,
    on_behalf_of_member_id: (entry) => entry.on_behalf_of?.id ?? null,
    channel: (entry) => entry.channel,
    reverts_id: (entry) => entry.reverts_id,
    id: (entry) => entry.id,
  }

async function* rowsOf(
  batches: AsyncIterable<CompanyActivityEntry[]>,
  delimiter: CsvDelimiter
): AsyncGenerator<string> {
  yield CSV_BOM + csvRow(Object.keys(COLUMNS), delimiter)
  for await (const batch of batches) {
    yield batch
      .map((entry) =>
        csvRow(
          Object.values(COLUMNS).map((of) => of(entry)),
          delimiter
        )
      )
      .join("")
  }
}

/** Answers the log as a CSV file, row by row as it is read. */
export const sendCsv = async (
  batches: AsyncIterable<CompanyActivityEntry[]>,
  delimiter: CsvDelimiter,
  res: ServerResponse
): Promise<void> => {
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="activity-${new Date().toISOString().slice(0, 10)}.csv"`
  )
  await pipeline(Readable.from(rowsOf(batches, delimiter)), res)
}
