import type { PaperKind } from "@medusa-b2b/kit/mail"

/** Names of the mails that carry a paper from elsewhere. */
export const FILED_PAPER_KINDS: Record<PaperKind, string> = {
  order_confirmation: "documents.filed_order_confirmation",
  delivery_note: "documents.filed_delivery_note",
  invoice: "documents.filed_invoice",
  return: "documents.filed_return",
  reminder: "documents.filed_reminder",
}
