import { z } from "@medusajs/framework/zod"
import { ACTOR_KINDS } from "../../domain/actor-columns"
import { CSV_DELIMITERS, type CsvDelimiter } from "../../domain/csv"
import { oneOrMore, PAGE_LIMIT, Short } from "../validators"

const delimiters = Object.keys(CSV_DELIMITERS) as [
  CsvDelimiter,
  ...CsvDelimiter[],
]

const time = (name: string) =>
  z.iso
    .datetime({
      offset: true,
      message: `${name} must be a time by ISO 8601 with its zone, such as 2027-01-31T08:00:00Z`,
    })
    .optional()

const page = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(20),
}

const file = {
  /** What stands between the cells. */
  delimiter: z.enum(delimiters).default("comma"),
}

const storeFilters = {
  /** One company, or also those below it; default: as far as the role reaches. */
  scope: z.enum(["company", "subtree"]).optional(),
  action: oneOrMore(Short),
  actor_id: oneOrMore(Short),
  /** From this moment on. */
  from: time("from"),
  /** Before this moment. */
  to: time("to"),
}

const adminFilters = {
  ...storeFilters,
  company_id: Short.optional(),
  actor_kind: oneOrMore(z.enum(ACTOR_KINDS)),
  subject_type: oneOrMore(Short),
  subject_id: Short.optional(),
  /** Part of an action, of a company's or a person's name; or a whole id. */
  q: z.string().trim().max(255).optional(),
}

export const StoreGetActivityParams = z.strictObject({
  ...page,
  ...storeFilters,
})

export const StoreExportActivityParams = z.strictObject({
  ...file,
  ...storeFilters,
})

export const AdminGetActivityParams = z.strictObject({
  ...page,
  ...adminFilters,
})

export const AdminExportActivityParams = z.strictObject({
  ...file,
  ...adminFilters,
})

/** What a reader of the log may ask for. */
export type ActivityParams = Partial<z.infer<typeof AdminGetActivityParams>>

export type ActivityFile = z.infer<typeof AdminExportActivityParams>
