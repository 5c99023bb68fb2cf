import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"

/** Longest page that a list gives. */
const PAGE_LIMIT = 200

/** Which page of a list is asked for. */
export const page = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
}

/** Page, order and fields of a list. */
export const pageParams = createSelectParams().extend({
  ...page,
  order: z.string().max(255).default("-created_at"),
  q: z.string().max(255).optional(),
})

/** An id of anything. */
export const id = z.string().min(1).max(255)

/** Medusa shows these messages as they are: they have to name the field themselves. */
const fieldMust =
  (rule: string) =>
  ({ path }: { path?: PropertyKey[] }): string =>
    `${path?.join(".")} must be ${rule}`

/** Why something is done, in a person's words. */
export const reason = z.string().trim().min(1).max(4000)

/** An amount that is not below 0, in major units: a number, or a decimal text that no float rounds. */
export const amount = z.union([
  z.number().min(0).max(1_000_000_000_000),
  z.string().regex(/^\d{1,13}(\.\d{1,6})?$/, {
    error: fieldMust("an amount like 1249.50"),
  }),
])

/** An ISO 4217 code; kept in lower case, as Medusa does. */
export const currencyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, { error: fieldMust("a currency code like SEK") })
  .toLowerCase()

/** A calendar date. */
export const date = z.iso.date({ error: fieldMust("a date like 2026-01-31") })

/** An ISO 8601 moment with its offset. */
export const moment = z.iso.datetime({
  offset: true,
  error: fieldMust("a moment like 2026-01-31T00:00:00Z"),
})
