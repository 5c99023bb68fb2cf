import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

/** Page, order and fields of a list. */
export const pageParams = createSelectParams().extend({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
  order: z.string().max(255).default("-created_at"),
  q: z.string().max(255).optional(),
})

/** An id of anything. */
export const id = z.string().min(1).max(255)
