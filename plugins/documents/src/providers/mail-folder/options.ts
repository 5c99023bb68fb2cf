import { z } from "@medusajs/framework/zod"

/** Options of the mail folder. Medusa adds `channels` and its own beside them. */
export const mailFolderOptionsSchema = z.object({
  /** Where mails are written: one folder for each mail. */
  folder: z.string().min(1).max(4000),
  /** Sender of notifications that name none. */
  from: z.string().max(320).default("noreply@localhost"),
})

export type MailFolderOptions = z.input<typeof mailFolderOptionsSchema>
