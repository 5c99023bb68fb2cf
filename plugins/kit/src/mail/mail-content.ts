/** The languages in which mails and papers are written. */
export const LANGUAGES = ["en", "sv"] as const

export type Language = (typeof LANGUAGES)[number]

/** A file that goes along. */
export type MailAttachment = {
  filename: string
  /** MIME type, e.g. `application/pdf`. */
  content_type: string
  content: Uint8Array
}

/**
 * What a mail says, as plain structure and plain text: whoever sends it lays it
 * out and escapes it.
 */
export type MailContent = {
  subject: string
  /** Plain text, one entry a paragraph. */
  paragraphs: string[]
  /** Label and value pairs, e.g. the order's number and date. */
  facts?: { label: string; value: string }[]
  /** What the reader is asked to do: one link. */
  action?: { label: string; url: string }
  attachments?: MailAttachment[]
}
