import { IMPORT_MODES } from "@medusa-b2b/company/import"
import { z } from "@medusajs/framework/zod"
import { openItemFilters } from "../../open-item-filters"
import { id, pageParams } from "../../validators"

/** Rows that one request takes, as JSON or in a file. */
export const MOST_ROWS = 1000

/** Bytes of a file that one request takes. */
export const MOST_BYTES = 2 * 1024 * 1024

/** Fields that one row may have. */
const MOST_FIELDS = 30

/** Invoices that one payment may name. */
const MOST_ALLOCATIONS = 200

const Cell = z.union([
  z.string().max(4000),
  z.number(),
  z.boolean(),
  z.null(),
  z
    .array(
      z.strictObject({
        invoice_external_id: z.string().min(1).max(255),
        amount: z.union([z.string().min(1).max(64), z.number()]),
      })
    )
    .max(MOST_ALLOCATIONS),
])

const mode = z.enum(IMPORT_MODES).default("skip_bad_rows")

const dryRun = z.boolean().default(false)

/** Rows by field name; every row is checked by itself, so a bad one is reported and not all refused. */
export const AdminUpsertOpenItems = z.strictObject({
  items: z
    .array(
      z
        .record(z.string().max(255), Cell)
        .refine((row) => Object.keys(row).length <= MOST_FIELDS, {
          message: `An item may have ${MOST_FIELDS} fields at most`,
        })
    )
    .min(1)
    .max(MOST_ROWS),
  mode,
  dry_run: dryRun,
})
export type AdminUpsertOpenItems = z.infer<typeof AdminUpsertOpenItems>

export const AdminImportOpenItems = z.strictObject({
  /** Bytes of the file in base64, so that every encoding gets through. */
  content: z
    .base64()
    .min(1)
    .max(Math.ceil(MOST_BYTES / 3) * 4),
  mode,
  dry_run: dryRun,
})
export type AdminImportOpenItems = z.infer<typeof AdminImportOpenItems>

export const AdminGetOpenItemsParams = pageParams.extend({
  order: z.string().max(255).default("-issued_on"),
  company_id: id.optional(),
  ...openItemFilters,
})
export type AdminGetOpenItemsParams = z.infer<typeof AdminGetOpenItemsParams>

/** Filters of a file: no pages, and no fields to choose. */
export const AdminExportOpenItemsParams = z.strictObject({
  q: z.string().max(255).optional(),
  company_id: id.optional(),
  ...openItemFilters,
})
export type AdminExportOpenItemsParams = z.infer<
  typeof AdminExportOpenItemsParams
>
