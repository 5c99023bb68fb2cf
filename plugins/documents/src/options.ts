import { z } from "@medusajs/framework/zod"

/** Options of the documents plugin. */
export const optionsSchema = z.strictObject({})

export type DocumentsOptions = z.infer<typeof optionsSchema>
