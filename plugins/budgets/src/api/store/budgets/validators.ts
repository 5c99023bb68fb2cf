import { z } from "@medusajs/framework/zod"
import { pageParams } from "../../validators"

export const StoreGetBudgetsParams = pageParams
export type StoreGetBudgetsParams = z.infer<typeof StoreGetBudgetsParams>

export const StoreCreateBudget = z.strictObject({
  title: z.string().min(1).max(255),
})
export type StoreCreateBudget = z.infer<typeof StoreCreateBudget>
