import { model } from "@medusajs/framework/utils"
import { OpenItem } from "./open-item"

/** How much of a payment or credit note settles an invoice, which may not have come yet. */
export const OpenItemAllocation = model
  .define(
    { name: "OpenItemAllocation", tableName: "open_item_allocation" },
    {
      id: model.id({ prefix: "oialloc" }).primaryKey(),
      /** The payment or credit note. */
      open_item: model.belongsTo(() => OpenItem, { mappedBy: "allocations" }),
      /** The ERP's key of the invoice. */
      invoice_external_id: model.text(),
      /** In major units of the payment's currency; counts where the invoice is in the same, and the same company's. */
      amount: model.bigNumber(),
    }
  )
  .indexes([
    {
      name: "UQ_open_item_allocation_once",
      on: ["open_item_id", "invoice_external_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_open_item_allocation_invoice",
      on: ["invoice_external_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_open_item_allocation_amount",
      expression: (columns) => `${columns.amount} > 0`,
    },
  ])
