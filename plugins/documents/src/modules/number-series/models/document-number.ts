import { model } from "@medusajs/framework/utils"

/** A number that a paper has, or that was given back. */
export const DocumentNumber = model
  .define(
    { name: "DocumentNumber", tableName: "document_number" },
    {
      id: model.id({ prefix: "docnr" }).primaryKey(),
      series_id: model.text(),
      period: model.text(),
      number: model.number(),
      /** As it stands on the paper. */
      text: model.text().searchable(),
      /** What has the number: an order, an invoice; null when it was given back. */
      subject_id: model.text().nullable(),
      assigned_at: model.dateTime(),
    }
  )
  .indexes([
    {
      name: "UQ_document_number_series_subject",
      on: ["series_id", "subject_id"],
      unique: true,
      where: "subject_id IS NOT NULL",
    },
    {
      name: "UQ_document_number_series_period_number",
      on: ["series_id", "period", "number"],
      unique: true,
    },
    {
      name: "UQ_document_number_series_text",
      on: ["series_id", "text"],
      unique: true,
    },
    {
      name: "IDX_document_number_given_back",
      on: ["series_id", "period", "number"],
      where: "subject_id IS NULL",
    },
  ])
