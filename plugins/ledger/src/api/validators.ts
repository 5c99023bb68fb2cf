import { z } from "@medusajs/framework/zod"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

/** An id, a code, a name of a kind. */
export const Short = z.string().trim().min(1).max(255)

/** One value or several of them, as in `?kind=a` and `?kind[]=a&kind[]=b`. */
export const oneOrMore = <T extends z.ZodType>(value: T) =>
  z.union([value, z.array(value).max(PAGE_LIMIT)]).optional()

/** Page of a list. */
export const page = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
}

/** A moment in a query. */
export const time = (name: string) =>
  z.iso
    .datetime({
      offset: true,
      message: `${name} must be a time by ISO 8601 with its zone, such as 2027-01-31T08:00:00Z`,
    })
    .optional()
