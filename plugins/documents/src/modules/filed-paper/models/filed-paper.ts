import { PAPER_KINDS } from "@medusa-b2b/kit/mail"
import { model } from "@medusajs/framework/utils"

/** A paper of an order that was made elsewhere, e.g. the ERP's invoice, and is kept and mailed here. */
export const FiledPaper = model
  .define(
    { name: "FiledPaper", tableName: "filed_paper" },
    {
      id: model.id({ prefix: "fpap" }).primaryKey(),
      /** Order that it belongs to. */
      order_id: model.text(),
      paper: model.enum([...PAPER_KINDS]),
      /** Number printed on it, e.g. the invoice's. */
      number: model.text().searchable().nullable(),
      /** Id in the system that made it: the same one is taken once. */
      external_id: model.text().searchable().nullable(),
      /** Medusa file, kept private: it is only handed out through routes that check whose it is. */
      file_id: model.text(),
      filename: model.text(),
      /** MIME type of the file. */
      content_type: model.text(),
      metadata: model.json().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_filed_paper_external_id",
      on: ["paper", "external_id"],
      unique: true,
      where: "external_id IS NOT NULL AND deleted_at IS NULL",
    },
    { name: "IDX_filed_paper_order_id", on: ["order_id"] },
  ])
