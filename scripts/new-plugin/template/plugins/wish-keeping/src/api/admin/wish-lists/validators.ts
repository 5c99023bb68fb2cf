import type { z } from "@medusajs/framework/zod"
import { id, pageParams } from "../../validators"

export const AdminGetWishListsParams = pageParams.extend({
  company_id: id.optional(),
})
export type AdminGetWishListsParams = z.infer<typeof AdminGetWishListsParams>
