import { z } from "@medusajs/framework/zod"
import { createSelectParams } from "@medusajs/medusa/api/utils/validators"
import {
  IMPORT_KINDS,
  IMPORT_STATUSES,
} from "../../../domain/company-import/import-run"
import { TABLE_LIMITS } from "../../../import/read-table"
import { IMPORT_MODES, ROW_OUTCOMES } from "../../../import/report"
import { Name, oneOrMore, pageParams } from "../../validators"

/** Longest base64 text of a file that may be imported. */
const CONTENT_LENGTH = Math.ceil(TABLE_LIMITS.bytes / 3) * 4

/** Rows that one request may upsert. */
const UPSERT_ROWS = 1000

/** Fields that one row may have. */
const UPSERT_FIELDS = 50

const Mode = z.enum(IMPORT_MODES)

export const AdminCreateCompanyImport = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  file_name: Name,
  /** Bytes of the file in base64, so that every encoding gets through. */
  content: z.base64().min(1).max(CONTENT_LENGTH),
  mode: Mode.default("skip_bad_rows"),
  dry_run: z.boolean().default(false),
})

export type AdminCreateCompanyImport = z.infer<typeof AdminCreateCompanyImport>

/** What differs from the run that is repeated. */
export const AdminRepeatCompanyImport = z.strictObject({
  mode: Mode.optional(),
  dry_run: z.boolean().default(false),
})

export type AdminRepeatCompanyImport = z.infer<typeof AdminRepeatCompanyImport>

export const AdminGetCompanyImportsParams = pageParams("-created_at").extend({
  kind: oneOrMore(z.enum(IMPORT_KINDS)),
  status: oneOrMore(z.enum(IMPORT_STATUSES)),
})

export const AdminGetCompanyImportParams = createSelectParams()

export const AdminGetCompanyImportRowsParams = pageParams("line").extend({
  outcome: oneOrMore(z.enum(ROW_OUTCOMES)),
})

/** Language of a file for people. */
export const FileLanguage = z.strictObject({
  language: z.enum(["en", "sv"]).default("en"),
})

export type FileLanguage = z.infer<typeof FileLanguage>

const Cell = z.union([z.string().max(4000), z.number(), z.boolean(), z.null()])

/** Rows by field name; every row is checked by itself, so a bad one is reported and not all refused. */
export const AdminUpsert = z.strictObject({
  rows: z
    .array(
      z
        .record(z.string().max(255), Cell)
        .refine((row) => Object.keys(row).length <= UPSERT_FIELDS, {
          message: `A row may have ${UPSERT_FIELDS} fields at most`,
        })
    )
    .min(1)
    .max(UPSERT_ROWS),
  mode: Mode.default("skip_bad_rows"),
  dry_run: z.boolean().default(false),
})

export type AdminUpsert = z.infer<typeof AdminUpsert>
