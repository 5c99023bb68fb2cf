import { z } from "@medusajs/framework/zod"

const numeric = (value: unknown): unknown =>
  typeof value === "string" && value.trim() !== "" ? Number(value) : value

/** Rows of a page, at most 200. */
export const pageLimit = (byDefault: number) =>
  z.preprocess(
    numeric,
    z.number().int().min(1).max(200).optional().default(byDefault)
  )

/** Rows before the page. */
export const pageOffset = z.preprocess(
  numeric,
  z.number().int().min(0).optional().default(0)
)

/** An id of anything. */
export const id = z.string().min(1).max(255)

/** A name or number that people gave. */
export const name = z.string().trim().min(1).max(255)

/** Medusa shows these messages as they are: they have to name the field themselves. */
export const fieldMust =
  (rule: string) =>
  ({ path }: { path?: PropertyKey[] }): string =>
    `${path?.join(".")} must be ${rule}`

/** An ISO 8601 moment with its offset; null is open. */
export const moment = z.iso
  .datetime({
    offset: true,
    error: fieldMust("a moment like 2026-01-31T00:00:00Z"),
  })
  .nullish()

/** An ISO 4217 code; kept in lower case, as Medusa does. */
export const currencyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, { error: fieldMust("a currency code like SEK") })
  .toLowerCase()

/** Free data of the merchant's. */
export const metadata = z.record(z.string().max(255), z.unknown()).nullish()

/** Pieces on one line, from a query string; one unless said otherwise. */
export const wholeQuantity = z.preprocess(
  numeric,
  z.number().int().min(1).max(1_000_000_000).optional().default(1)
)
