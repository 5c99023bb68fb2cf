import { z } from "@medusajs/framework/zod"

export const AdminPersonByEmail = z.strictObject({
  email: z.email().max(255).toLowerCase(),
})

export type AdminPersonByEmail = z.infer<typeof AdminPersonByEmail>
