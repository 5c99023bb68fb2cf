import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

/** A name of a thing. */
export const Name = z.string().trim().min(1).max(255)

/** An id, a number, a code. */
export const Short = z.string().trim().min(1).max(255)

/** One value or several of them, as in `?status=a` and `?status[]=a&status[]=b`. */
export const oneOrMore = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(value).max(PAGE_LIMIT)]).optional()

/** Page, order and fields of a list. */
export const pageParams = (order: string) =>
  createSelectParams().extend({
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
    order: z.string().max(255).default(order),
  })

/** Fields of one thing. */
export const selectParams = createSelectParams()
