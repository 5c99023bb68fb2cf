import { z } from "@medusajs/framework/zod"
import { Name, RoleKey, Short } from "../validators"

const Grants = z
  .array(
    z.strictObject({
      permission: Short,
      scope: z.enum(["own", "company", "subtree"]),
    })
  )
  .min(1)
  .max(200)

export const CreateRole = z.strictObject({ name: Name, grants: Grants })

export type CreateRole = z.infer<typeof CreateRole>

export const UpdateRole = CreateRole.partial()

export type UpdateRole = z.infer<typeof UpdateRole>

/** In the query, because not every client sends a body with DELETE. */
export const DeleteRoleParams = z.strictObject({
  /** Role for those who have the one that goes. */
  replacement: RoleKey.optional(),
})
