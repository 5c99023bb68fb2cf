import { z } from "@medusajs/framework/zod"
import { pageParams, RoleName } from "../../validators"

export const StoreGetMembersParams = pageParams("created_at").extend({
  role: RoleName.optional(),
})

export const StoreUpdateMember = z.strictObject({ role: RoleName })

export type StoreUpdateMember = z.infer<typeof StoreUpdateMember>

export const StoreGetCompanyOrdersParams = pageParams("-created_at")
