import { model } from "@medusajs/framework/utils"
import {
  OPEN_ITEM_KINDS,
  OPEN_ITEM_STATUSES,
} from "../../../domain/open-item/kinds"
import { OpenItemAllocation } from "./open-item-allocation"
import { OpenItemBooking } from "./open-item-booking"

/** An invoice, a credit note or a payment, as the merchant's ERP tells of it. */
export const OpenItem = model
  .define(
    { name: "OpenItem", tableName: "open_item" },
    {
      id: model.id({ prefix: "oitem" }).primaryKey(),
      kind: model.enum([...OPEN_ITEM_KINDS]),
      /** The ERP's key of it; one per kind. Stays. */
      external_id: model.text().searchable(),
      /** Number that people know it by. */
      number: model.text().searchable(),
      /** Legal entity of the company plugin that owes it, or whose it is. */
      company_id: model.text(),
      /** Medusa order that it invoices; null for what concerns none. */
      order_id: model.text().nullable(),
      /** Calendar date, `2026-01-31`. */
      issued_on: model.text(),
      /** Calendar date by which an invoice is to be paid; null for what is no invoice. */
      due_on: model.text().nullable(),
      /** Lower-case ISO 4217 code. */
      currency_code: model.text(),
      /** In major units, VAT included, never less than 0: what it does follows from its kind. */
      amount: model.bigNumber(),
      /** How much of it payments and credit notes settle; of those, how much counts toward invoices. */
      settled_amount: model.bigNumber().default(0),
      /** Derived of the amounts and `is_void`. */
      status: model.enum([...OPEN_ITEM_STATUSES]).default("open"),
      /** Whether the ERP took it back: it counts no more. */
      is_void: model.boolean().default(false),
      /** Whether nothing more of its order will be delivered: what is held for that is free. */
      is_final: model.boolean().default(false),
      /** What a payment is to name: an OCR number, or what the ERP says; null where there is none. */
      payment_reference: model.text().searchable().nullable(),
      /** When the ERP changed it: what is older than that is passed over; null: what came last counts. */
      revised_at: model.dateTime().nullable(),
      /** Counts its changes. */
      revision: model.number().default(1),
      /** Up to which revision it is settled what is booked in the ledger. */
      planned_revision: model.number().default(0),
      /** Up to which revision it is booked in the ledger. */
      booked_revision: model.number().default(0),
      /** Why it could not be booked on all credits, in a sentence for staff; it is tried again. */
      booking_fault: model.text().nullable(),
      /** How often in a row it could not be booked at all. */
      failed_attempts: model.number().default(0),
      /** Before then the job leaves it alone: it failed, or was looked at a moment ago; null: it is due. */
      try_again_at: model.dateTime().nullable(),
      /** Ledger account to units of its currency for one of the item's, fixed when it was booked there first; null before. */
      rates: model.json().nullable(),
      /** Order whose holds follow this invoice or credit note; null before they do. */
      followed_order_id: model.text().nullable(),
      /** Whether it has released the rest of that order. */
      has_ended_order: model.boolean().default(false),
      allocations: model.hasMany(() => OpenItemAllocation, {
        mappedBy: "open_item",
      }),
      bookings: model.hasMany(() => OpenItemBooking, {
        mappedBy: "open_item",
      }),
    }
  )
  .cascades({ delete: ["allocations", "bookings"] })
  .indexes([
    {
      name: "UQ_open_item_external_id",
      on: ["kind", "external_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_open_item_company",
      on: ["company_id", "issued_on"],
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_open_item_order_id",
      on: ["order_id"],
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_open_item_due_on",
      on: ["due_on"],
      where: "kind = 'invoice' AND status = 'open' AND deleted_at IS NULL",
    },
    {
      name: "IDX_open_item_not_booked",
      on: ["updated_at"],
      where:
        "(booked_revision < revision OR booking_fault IS NOT NULL) AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_open_item_amount",
      expression: (columns) =>
        `${columns.amount} > 0 or (${columns.amount} = 0 and ${columns.kind} = 'invoice')`,
    },
    {
      name: "CK_open_item_settled_amount",
      expression: (columns) => `${columns.settled_amount} >= 0`,
    },
    {
      name: "CK_open_item_dates",
      expression: (columns) =>
        `${columns.issued_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and case when ${columns.kind} = 'invoice' then (${columns.due_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') is true else ${columns.due_on} is null end`,
    },
    {
      name: "CK_open_item_currency_code",
      expression: (columns) => `${columns.currency_code} ~ '^[a-z]{3}$'`,
    },
    {
      name: "CK_open_item_void",
      expression: (columns) =>
        `(${columns.status} = 'void') = ${columns.is_void}`,
    },
    {
      name: "CK_open_item_final_invoice",
      expression: (columns) =>
        `not ${columns.is_final} or ${columns.kind} = 'invoice'`,
    },
    {
      name: "CK_open_item_revision",
      expression: (columns) =>
        `${columns.booked_revision} <= ${columns.planned_revision} and ${columns.planned_revision} <= ${columns.revision}`,
    },
  ])
