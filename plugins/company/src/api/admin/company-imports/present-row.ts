import { messageText } from "../../../import/message"
import type { ReportRow } from "../../../import/report"
import type { AdminImportRow } from "../../../types/http/imports"
import { COMPANY_IMPORT_TEXTS } from "../../../workflows/company-import/texts"

/** A row of a report with its messages in words; in English, as all answers are. */
export const presentRow = ({
  line,
  external_id,
  outcome,
  messages,
}: ReportRow): AdminImportRow => ({
  line,
  external_id,
  outcome,
  messages: messages.map((message) => ({
    ...message,
    text: messageText(message, "en", COMPANY_IMPORT_TEXTS),
  })),
})
