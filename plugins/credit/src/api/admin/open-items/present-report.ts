import { type ImportMode, messageText } from "@medusa-b2b/company/import"
import type { AdminOpenItemsReportResponse } from "../../../types"
import type { UpsertedItems } from "../../../types/open-item"
import { OPEN_ITEM_TEXTS } from "../../../workflows/open-item/texts"

/** A report with its messages in words; in English, as all answers are. */
export const presentReport = (
  { rows, counts }: Pick<UpsertedItems, "rows" | "counts">,
  { mode, dry_run }: { mode: ImportMode; dry_run: boolean }
): AdminOpenItemsReportResponse => ({
  report: {
    mode,
    dry_run,
    counts,
    rows: rows.map(({ line, external_id, outcome, messages }) => ({
      line,
      external_id,
      outcome,
      messages: messages.map((message) => ({
        ...message,
        text: messageText(message, "en", OPEN_ITEM_TEXTS),
      })),
    })),
  },
})
