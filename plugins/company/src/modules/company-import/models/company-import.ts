import { model } from "@medusajs/framework/utils"
import {
  IMPORT_KINDS,
  IMPORT_STATUSES,
} from "../../../domain/company-import/import-run"
import { IMPORT_MODES } from "../../../import/report"

/** One run of an import: a file, what was asked for, and what became of it. */
export const CompanyImport = model
  .define(
    { name: "CompanyImport", tableName: "company_import" },
    {
      id: model.id({ prefix: "cimp" }).primaryKey(),
      kind: model.enum([...IMPORT_KINDS]),
      file_name: model.text(),
      /** Whether the good rows of a file with bad ones are taken. */
      mode: model.enum([...IMPORT_MODES]),
      /** Whether nothing is written, only reported. */
      dry_run: model.boolean(),
      status: model.enum([...IMPORT_STATUSES]).default("waiting"),
      /** How the file was read: encoding, delimiter, decimal mark, and the headings that were ignored. */
      format: model.json(),
      /** Rows in the file, without the headings. */
      row_count: model.number(),
      /** Rows that have been dealt with so far. */
      progress: model.number().default(0),
      /** Rows by outcome; null while there is no report. */
      counts: model.json().nullable(),
      /** Why the run failed, for staff. */
      error: model.text().nullable(),
      /** Who started it, for the activity log. */
      actor: model.json(),
      started_at: model.dateTime().nullable(),
      /** Last sign of life of the process that runs it. */
      beat_at: model.dateTime().nullable(),
      finished_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { name: "IDX_company_import_created_at", on: ["created_at"] },
    {
      name: "IDX_company_import_one_running",
      on: ["status"],
      unique: true,
      where: "status = 'running' AND deleted_at IS NULL",
    },
  ])
