import { model } from "@medusajs/framework/utils"
import { FREIGHT_KINDS } from "../../../domain/freight/freight-terms"

/** What a contract says about freight: at most one row per contract. */
export const FreightTerms = model
  .define(
    { name: "FreightTerms", tableName: "freight_terms" },
    {
      id: model.id({ prefix: "frght" }).primaryKey(),
      /** Contract of this plugin that says so. */
      contract_id: model.text(),
      /** What is charged. */
      kind: model.enum([...FREIGHT_KINDS]),
      /** Sum of goods without tax, in the contract's currency, from which freight is free; only with `free_above`. */
      free_above: model.bigNumber().nullable(),
      /** Fixed freight without tax, in the contract's currency; null: what the shop charges. */
      amount: model.bigNumber().nullable(),
      /** Shipping options that may be chosen; null, with no types either: all. */
      shipping_option_ids: model.array().nullable(),
      /** Types of shipping options that may be chosen. */
      shipping_option_type_ids: model.array().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_freight_terms_contract_id",
      on: ["contract_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_freight_terms_free_above",
      expression: (columns) =>
        `(${columns.kind} = 'free_above') = (${columns.free_above} IS NOT NULL) AND (${columns.free_above} IS NULL OR ${columns.free_above} >= 0)`,
    },
    {
      name: "CK_freight_terms_amount",
      expression: (columns) =>
        `(${columns.amount} IS NULL AND ${columns.kind} <> 'flat') OR (${columns.amount} >= 0 AND ${columns.kind} IN ('flat', 'free_above'))`,
    },
  ])
