import { model } from "@medusajs/framework/utils"
import { OVER_LIMIT_CHOICES } from "../../../domain/over-limit-choice"
import { PAYMENT_TERMS_KINDS } from "../../../domain/payment-terms"
import { CreditReport } from "./credit-report"

/** A company's credit: its limit is the ledger account's. */
export const CompanyCredit = model
  .define(
    { name: "CompanyCredit", tableName: "company_credit" },
    {
      id: model.id({ prefix: "ccred" }).primaryKey(),
      /** Company of the company plugin that owes what is bought: a legal entity, or a group as the roof over its own. Stays. */
      company_id: model.text(),
      /** Lower-case ISO 4217 code; the limit is in its major units. Stays. */
      currency_code: model.text(),
      /** The ledger account with the limit, its holds and charges. Stays. */
      account_id: model.text(),
      /** What becomes of an order that is larger than what is left. */
      over_limit: model.enum([...OVER_LIMIT_CHOICES]).default("refuse"),
      /** Days after which an unpaid invoice stops further orders on account; null: never. */
      overdue_days: model.number().nullable(),
      /** Calendar date in the company's time zone, `2026-01-31`, up to which overdue invoices stop nothing; null: no grace. */
      overdue_grace_until: model.text().nullable(),
      /** Payment terms of this company; null: the nearest company's above, else the merchant's. */
      payment_terms_kind: model.enum([...PAYMENT_TERMS_KINDS]).nullable(),
      /** Days of the payment terms, 0 for prepaid; null without terms. */
      payment_terms_days: model.number().nullable(),
      reports: model.hasMany(() => CreditReport, {
        mappedBy: "company_credit",
      }),
    }
  )
  .indexes([
    {
      name: "UQ_company_credit_company_id",
      on: ["company_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_company_credit_account_id",
      on: ["account_id"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_credit_currency_code",
      expression: (columns) => `${columns.currency_code} ~ '^[a-z]{3}$'`,
    },
    {
      name: "CK_company_credit_overdue_days",
      expression: (columns) => `${columns.overdue_days} >= 0`,
    },
    {
      name: "CK_company_credit_grace_date",
      expression: (columns) =>
        `${columns.overdue_grace_until} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
    {
      name: "CK_company_credit_terms",
      expression: (columns) =>
        `(${columns.payment_terms_kind} IS NULL) = (${columns.payment_terms_days} IS NULL) AND (${columns.payment_terms_days} IS NULL OR ${columns.payment_terms_days} >= 0)`,
    },
  ])
