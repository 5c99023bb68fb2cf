import { z } from "@medusajs/framework/zod"
import { id, pageParams, reason } from "../../validators"

export const AdminGetOnAccountOrdersParams = pageParams
  .omit({ q: true })
  .extend({
    company_id: id.optional(),
    company_credit_id: id.optional(),
    order_id: id.optional(),
  })
export type AdminGetOnAccountOrdersParams = z.infer<
  typeof AdminGetOnAccountOrdersParams
>

export const AdminReleaseRest = z.strictObject({ reason })
export type AdminReleaseRest = z.infer<typeof AdminReleaseRest>
