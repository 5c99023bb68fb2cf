import type { z } from "@medusajs/framework/zod"
import { id, pageParams } from "../../validators"

export const AdminGetBudgetsParams = pageParams.extend({
  company_id: id.optional(),
})
export type AdminGetBudgetsParams = z.infer<typeof AdminGetBudgetsParams>
