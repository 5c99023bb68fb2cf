import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

const Short = z.string().trim().min(1).max(255)
const oneOrMore = z.union([Short, z.array(Short).max(PAGE_LIMIT)]).optional()

export const AdminGetOrderHoldParams = createSelectParams()

export const AdminGetOrderHoldsParams = createSelectParams().extend({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
  order: z.string().max(255).default("created_at"),
  id: oneOrMore,
  order_id: oneOrMore,
  company_id: oneOrMore,
  code: oneOrMore,
  /** false: those that still wait; true: those that were released. */
  released: z.stringbool().optional(),
})

export type AdminGetOrderHoldsParams = z.infer<typeof AdminGetOrderHoldsParams>

export const AdminReleaseOrderHold = z.strictObject({
  /** Why, in a person's words; kept with the order. */
  reason: z.string().trim().min(1).max(4000),
})

export type AdminReleaseOrderHold = z.infer<typeof AdminReleaseOrderHold>
