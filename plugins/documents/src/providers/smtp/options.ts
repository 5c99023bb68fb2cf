import { z } from "@medusajs/framework/zod"

/** Options of the SMTP provider. Medusa adds `channels` and its own beside them. */
export const smtpOptionsSchema = z.object({
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535).default(587),
  /** TLS from the first byte (port 465); otherwise STARTTLS where the server offers it. */
  secure: z.boolean().default(false),
  /** Refuse to send without TLS. */
  require_tls: z.boolean().default(false),
  user: z.string().max(255).optional(),
  password: z.string().max(1000).optional(),
  /** Seconds after which a server that does not answer is given up; less than documents' `lease_seconds`. */
  timeout_seconds: z.number().int().min(1).max(600).default(60),
  /** Sender of notifications that name none. */
  from: z.string().max(320).optional(),
})

export type SmtpOptions = z.input<typeof smtpOptionsSchema>
