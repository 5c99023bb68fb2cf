import type { Allocation } from "./allocation"
import type { OpenItemKind } from "./kinds"

/** What the ERP says about an item. Amounts are decimal texts in major units, dates `2026-01-31`. */
export type ItemValues = {
  number: string
  company_id: string
  order_id: string | null
  issued_on: string
  /** Of an invoice; null of the others. */
  due_on: string | null
  /** Lower-case ISO 4217 code. */
  currency_code: string
  amount: string
  is_void: boolean
  is_final: boolean
  payment_reference: string | null
  /** ISO 8601 moment in UTC; null: what came last counts. */
  revised_at: string | null
  /** In the order of the invoices' keys; none of an invoice. */
  allocations: Allocation[]
}

/** What an item is found by. */
export type ItemKey = { kind: OpenItemKind; external_id: string }

/** An item as it stands. */
export type KnownItem = ItemKey & ItemValues & { id: string; revision: number }

/** A row about an item; what is undefined stays as it is. */
export type ItemRow = ItemKey & Partial<ItemValues>

/** A row with what counts where it, and what is there, say nothing. */
export type ItemRowWithDefaults = ItemRow & {
  /** When an invoice of its date is due by the order's or the company's terms. */
  default_due_on: string | null
}

/** The fields of an item that rows can change. */
export const ITEM_FIELDS = [
  "number",
  "company_id",
  "order_id",
  "issued_on",
  "due_on",
  "currency_code",
  "amount",
  "is_void",
  "is_final",
  "payment_reference",
  "revised_at",
  "allocations",
] as const satisfies (keyof ItemValues)[]

/** Key of an item as one text. */
export const keyOf = ({ kind, external_id }: ItemKey): string =>
  `${kind}\n${external_id}`
