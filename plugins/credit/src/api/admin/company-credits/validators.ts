import type { z } from "@medusajs/framework/zod"
import { id, pageParams } from "../../validators"

export const AdminGetCompanyCreditsParams = pageParams.extend({
  company_id: id.optional(),
})
export type AdminGetCompanyCreditsParams = z.infer<
  typeof AdminGetCompanyCreditsParams
>
