import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../validators"

export const StoreGetCreditEntriesParams = pageParams
export type StoreGetCreditEntriesParams = z.infer<
  typeof StoreGetCreditEntriesParams
>

export const StoreCreateCreditEntry = z.strictObject({
  title: z.string().min(1).max(255),
})
export type StoreCreateCreditEntry = z.infer<typeof StoreCreateCreditEntry>
