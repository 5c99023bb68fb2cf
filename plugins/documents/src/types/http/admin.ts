import type { Language } from "@medusa-b2b/kit/mail"
import type { OutgoingMailDTO } from "../mail"
import type { DocumentNumberDTO, NumberSeriesDTO } from "../number-series"

/** A mail in the delivery log, as staff sees it. */
export type AdminMail = Omit<OutgoingMailDTO, "key"> & {
  /** Whose mail it is; null without a company. */
  company: { id: string; name: string } | null
}

export type AdminMailResponse = { mail: AdminMail }

export type AdminMailListResponse = {
  mails: AdminMail[]
  count: number
  offset: number
  limit: number
}

/** A kind of mail that some plugin sends. */
export type AdminMailKind = {
  name: string
  description: Record<Language, string>
}

export type AdminMailKindListResponse = { mail_kinds: AdminMailKind[] }

export type AdminNumberSeries = NumberSeriesDTO & {
  created_at: Date
  updated_at: Date
}

export type AdminNumberSeriesResponse = { number_series: AdminNumberSeries }

export type AdminNumberSeriesListResponse = {
  number_series: AdminNumberSeries[]
  count: number
  offset: number
  limit: number
}

export type AdminNumberSeriesDeleteResponse = {
  id: string
  object: "number_series"
  deleted: true
}

export type AdminDocumentNumberListResponse = {
  document_numbers: DocumentNumberDTO[]
  count: number
  offset: number
  limit: number
}
