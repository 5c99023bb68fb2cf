import type { PaperKind } from "@medusa-b2b/kit/mail"

/** A paper on file, without the file. */
export type PaperOnFile = {
  id: string
  order_id: string
  paper: PaperKind
  number: string | null
  external_id: string | null
  filename: string
  content_type: string
  created_at: string
}

export type AdminPaperResponse = { paper: PaperOnFile }

export type AdminPaperListResponse = { papers: PaperOnFile[] }

/** What buyers see of a paper. */
export type StorePaper = Pick<
  PaperOnFile,
  "id" | "order_id" | "paper" | "number" | "filename" | "created_at"
>

export type StorePaperListResponse = { papers: StorePaper[] }
