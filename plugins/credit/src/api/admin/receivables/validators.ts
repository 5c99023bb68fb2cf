import { z } from "@medusajs/framework/zod"
import { currencyCode, id, page } from "../../validators"

export const AdminGetReceivablesParams = z.strictObject({
  ...page,
  q: z.string().max(255).optional(),
  company_id: id.optional(),
  currency_code: currencyCode.optional(),
})
export type AdminGetReceivablesParams = z.infer<
  typeof AdminGetReceivablesParams
>
