import type { PaperKind } from "@medusa-b2b/kit/mail"

/** A paper on file. */
export type FiledPaperDTO = {
  id: string
  order_id: string
  paper: PaperKind
  number: string | null
  external_id: string | null
  file_id: string
  filename: string
  content_type: string
  created_at: Date
}

/** A paper to be filed with an order, and mailed to those who get such papers. */
export type FilePaperInput = {
  order_id: string
  paper: PaperKind
  number?: string | null
  external_id?: string | null
  filename: string
  content_type: string
  /** The file in base64. */
  content: string
}
