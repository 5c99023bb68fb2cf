import { z } from "@medusajs/framework/zod"

const Line = z.string().trim().min(1).max(255)

const Sender = z.strictObject({
  /** Name beside the address. */
  name: Line.optional(),
  email: z.email().max(255),
})

/** Who sells: what stands on papers. */
const Merchant = z.strictObject({
  /** Null: the store's name. */
  name: Line.nullable().default(null),
  /** Lines of the postal address. */
  address: z.array(Line).max(6).default([]),
  organization_number: Line.nullable().default(null),
  vat_id: Line.nullable().default(null),
  email: Line.nullable().default(null),
  phone: Line.nullable().default(null),
  website: Line.nullable().default(null),
  /** Where buyers pay to, e.g. `{ label: "Bankgiro", value: "123-4567" }`. */
  bank: z
    .array(z.strictObject({ label: Line, value: Line }))
    .max(6)
    .default([]),
})

/** Options of the documents plugin. */
export const optionsSchema = z.strictObject({
  /** Sender of all mails; null: the notification provider's own. */
  sender: Sender.nullable().default(null),
  /** Who sells, for papers. */
  merchant: Merchant.prefault({}),
  /** Language of a reader about whom nothing is known. */
  default_language: z.enum(["en", "sv"]).default("sv"),
  /** IANA zone of dates on papers of buyers without a company. */
  time_zone: z.string().max(64).default("Europe/Stockholm"),
  /** How often a mail is tried before it is given up. */
  attempts: z.number().int().min(1).max(50).default(8),
  /** Seconds until the second try; each further one waits four times as long, at most twelve hours. */
  first_retry_seconds: z.number().int().min(1).max(3600).default(30),
  /** Seconds after which a try counts as cut off, so that another process takes the mail over. */
  lease_seconds: z.number().int().min(5).max(3600).default(300),
})

export type DocumentsOptions = z.infer<typeof optionsSchema>

export type Merchant = z.infer<typeof Merchant>

export type MailSender = z.infer<typeof Sender>
