import { z } from "@medusajs/framework/zod"
import { pageParams, RoleKey, Short } from "../../validators"

export const StoreGetMembersParams = pageParams("created_at").extend({
  role: RoleKey.optional(),
})

export const StoreUpdateMember = z.strictObject({ role: RoleKey })

export type StoreUpdateMember = z.infer<typeof StoreUpdateMember>

/** `id` asks for one order with what the company knows of it. */
export const StoreGetCompanyOrdersParams = pageParams("-created_at").extend({
  id: Short.optional(),
})
