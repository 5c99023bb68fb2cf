import { model } from "@medusajs/framework/utils"
import { PAYMENT_TERMS_KINDS } from "../../../domain/payment-terms"
import { OnAccountShare } from "./on-account-share"

/** An order on account: who owes it, by which terms, and on which credits it is held. */
export const OnAccountOrder = model
  .define(
    { name: "OnAccountOrder", tableName: "on_account_order" },
    {
      id: model.id({ prefix: "oaord" }).primaryKey(),
      /** Passage of the door (`door_run`) that it was held in; null for an order that came another way. */
      run_id: model.text().nullable(),
      /** Medusa order; null while it is being placed. */
      order_id: model.text().nullable(),
      /** Company that bought: a legal entity, a group or a unit. */
      company_id: model.text(),
      /** The nearest credit on the company's path; null for a prepaid order of a company without one. */
      company_credit_id: model.text().nullable(),
      /** Lower-case ISO 4217 code of the order. */
      currency_code: model.text(),
      /** What the order cost when it was placed, in major units of its currency, tax included. */
      amount: model.bigNumber(),
      /** What it was worth on account when its credits last followed it; 0 for a prepaid one that is held by nobody yet. */
      worth: model.bigNumber(),
      /** All that has come off its worth since it was placed: taken off, sent back, paid otherwise. */
      came_off: model.bigNumber().default(0),
      /** Payment terms, fixed when it was placed. */
      payment_terms_kind: model.enum([...PAYMENT_TERMS_KINDS]),
      /** Days of the payment terms, 0 for prepaid. */
      payment_terms_days: model.number(),
      /** Who said so: `contract`, `company` or `merchant`. */
      payment_terms_by: model.text(),
      /** Calendar date in the company's time zone, `2026-01-31`, on which an invoice of the order's own day is due. */
      due_on: model.text(),
      shares: model.hasMany(() => OnAccountShare, {
        mappedBy: "on_account_order",
      }),
    }
  )
  .cascades({ delete: ["shares"] })
  .indexes([
    {
      name: "UQ_on_account_order_run_id",
      on: ["run_id"],
      unique: true,
      where: "run_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "UQ_on_account_order_order_id",
      on: ["order_id"],
      unique: true,
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_on_account_order_company_id",
      on: ["company_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_on_account_order_of_something",
      expression: (columns) =>
        `${columns.run_id} IS NOT NULL OR ${columns.order_id} IS NOT NULL`,
    },
    {
      name: "CK_on_account_order_terms",
      expression: (columns) => `${columns.payment_terms_days} >= 0`,
    },
    {
      name: "CK_on_account_order_due_on",
      expression: (columns) =>
        `${columns.due_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
  ])
