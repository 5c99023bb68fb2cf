import type { PaperKind } from "@medusa-b2b/kit/mail"

export type Paper = PaperKind

/** The papers of a purchase, in its order; the server's list, which pages cannot import. */
export const PAPERS = [
  "order_confirmation",
  "delivery_note",
  "invoice",
  "return",
  "reminder",
] as const satisfies readonly Paper[]
