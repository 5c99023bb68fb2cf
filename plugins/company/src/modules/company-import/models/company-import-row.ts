import { model } from "@medusajs/framework/utils"
import { ROW_OUTCOMES } from "../../../import/report"

/** What became of one row of a file. */
export const CompanyImportRow = model
  .define(
    { name: "CompanyImportRow", tableName: "company_import_row" },
    {
      id: model.id({ prefix: "cimpr" }).primaryKey(),
      company_import_id: model.text(),
      /** Line of the file in which the row begins; the headings are line 1. */
      line: model.number(),
      external_id: model.text().nullable(),
      /** Member whom a row of a file of members is about; null for refused rows, and of other files. */
      member_id: model.text().nullable(),
      outcome: model.enum([...ROW_OUTCOMES]),
      /** What there is to say about the row: code, column and params. */
      messages: model.json(),
    }
  )
  .indexes([
    {
      name: "IDX_company_import_row_line",
      on: ["company_import_id", "line"],
      unique: true,
    },
    {
      name: "IDX_company_import_row_outcome",
      on: ["company_import_id", "outcome", "line"],
    },
  ])
