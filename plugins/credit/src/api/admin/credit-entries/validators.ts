import type { z } from "@medusajs/framework/zod"
import { id, pageParams } from "../../validators"

export const AdminGetCreditEntriesParams = pageParams.extend({
  company_id: id.optional(),
})
export type AdminGetCreditEntriesParams = z.infer<
  typeof AdminGetCreditEntriesParams
>
