import { PAYMENT_TERMS_KINDS } from "@medusa-b2b/kit/terms"
import { model } from "@medusajs/framework/utils"
import { CONTRACT_STATUSES } from "../../../domain/contract-status"
import { ContractParty } from "./contract-party"
import { ContractRate } from "./contract-rate"

/** An agreement on net prices with one or more companies. */
export const Contract = model
  .define(
    { name: "Contract", tableName: "contract" },
    {
      id: model.id({ prefix: "contr" }).primaryKey(),
      /** The number both sides know the contract by. */
      number: model.text().searchable(),
      name: model.text().searchable(),
      /** Lower-case ISO 4217 code of all prices; settled at creation. */
      currency_code: model.text(),
      /** By decision; that a contract has expired is read from its dates. */
      status: model.enum([...CONTRACT_STATUSES]).default("draft"),
      /** First moment of validity; null: since ever. */
      starts_at: model.dateTime().nullable(),
      /** First moment after the validity; null: until terminated. */
      ends_at: model.dateTime().nullable(),
      /** Medusa price list that holds the prices; null only while it is being made. */
      price_list_id: model.text().nullable(),
      /** When orders on account are paid; null: the contract says nothing of it. */
      payment_terms_kind: model.enum([...PAYMENT_TERMS_KINDS]).nullable(),
      /** Days of the payment terms, 0 for prepaid; null without terms. */
      payment_terms_days: model.number().nullable(),
      /** Whether no farther contract and no list price holds where this one has no price. */
      is_exclusive: model.boolean().default(false),
      /** Whether campaigns that are cheaper than this contract's price apply, too. */
      campaigns_apply: model.boolean().default(true),
      /** What salespeople have agreed in words; for staff alone. */
      notes: model.text().nullable(),
      metadata: model.json().nullable(),
      parties: model.hasMany(() => ContractParty, { mappedBy: "contract" }),
      rates: model.hasMany(() => ContractRate, { mappedBy: "contract" }),
    }
  )
  .cascades({ delete: ["parties", "rates"] })
  .indexes([
    {
      name: "IDX_contract_number_unique",
      on: ["number"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_contract_price_list_id_unique",
      on: ["price_list_id"],
      unique: true,
      where: "price_list_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_contract_ends_after_start",
      expression: (columns) => `${columns.ends_at} > ${columns.starts_at}`,
    },
    {
      name: "CK_contract_payment_terms",
      expression: (columns) =>
        `(${columns.payment_terms_kind} IS NULL) = (${columns.payment_terms_days} IS NULL) AND (${columns.payment_terms_days} IS NULL OR ${columns.payment_terms_days} >= 0)`,
    },
    {
      name: "CK_contract_currency_code",
      expression: (columns) => `${columns.currency_code} ~ '^[a-z]{3}$'`,
    },
  ])
