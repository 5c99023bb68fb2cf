import type {
  ImportMode,
  ReportCounts,
  ReportRow,
  RowMessage,
} from "@medusa-b2b/company/import"
import type { Ageing } from "../domain/open-item/ageing"
import type { Allocation } from "../domain/open-item/allocation"
import type { OpenItemKind, OpenItemStatus } from "../domain/open-item/kinds"

type Page = { count: number; offset: number; limit: number }

/** An invoice, a credit note or a payment, as its company sees it. Amounts are decimal texts in major units. */
export type StoreOpenItem = {
  id: string
  kind: OpenItemKind
  /** Number that people know it by. */
  number: string
  company_id: string
  order_id: string | null
  /** Calendar date. */
  issued_on: string
  /** Last day of payment of an invoice; null of the others. */
  due_on: string | null
  /** Days since then, in UTC; 0 when it is not over or nothing is unpaid. */
  days_overdue: number
  /** Lower-case ISO 4217 code. */
  currency_code: string
  amount: string
  /** Paid of an invoice; of the others, what counts toward invoices. */
  settled_amount: string
  /** What is left of both; never less than 0. */
  open_amount: string
  status: OpenItemStatus
  /** What a payment of it is to name: mostly an OCR reference. */
  payment_reference: string | null
}

/** An open item, as staff see it. */
export type AdminOpenItem = StoreOpenItem & {
  /** The ERP's key; one per kind. */
  external_id: string
  company: { id: string; name: string; external_id: string | null } | null
  /** Whether nothing more of its order is delivered. */
  is_final: boolean
  /** ISO 8601 moment at which the ERP changed it; null: it does not say. */
  revised_at: string | null
  allocations: Allocation[]
  /** Whether the ledger has it as it stands. */
  is_booked: boolean
  /** Why it is not booked on all credits. */
  booking_fault: string | null
  created_at: string
  updated_at: string
}

export type AdminOpenItemResponse = { open_item: AdminOpenItem }

export type AdminOpenItemsResponse = { open_items: AdminOpenItem[] } & Page

export type StoreOpenItemsResponse = { open_items: StoreOpenItem[] } & Page

/** What became of rows; line 1 is the first of a JSON body, or the headings of a file. */
export type AdminOpenItemsReportResponse = {
  report: {
    mode: ImportMode
    dry_run: boolean
    counts: ReportCounts
    rows: (Omit<ReportRow, "messages"> & {
      messages: (RowMessage & { text: string })[]
    })[]
  }
}

/** What a company owes in one currency; decimal texts in major units. */
export type AdminReceivable = {
  company_id: string
  company: { id: string; name: string; external_id: string | null } | null
  /** Lower-case ISO 4217 code. */
  currency_code: string
  /** What is unpaid of invoices, by days since their last day of payment, in UTC. */
  ageing: Ageing
  /** All of it. */
  unpaid: string
  /** What payments and credit notes do not count toward any invoice: it lessens what is owed. */
  unallocated: string
  /** When the oldest unpaid invoice was due. */
  oldest_due_on: string | null
}

export type AdminReceivablesResponse = { receivables: AdminReceivable[] } & Page

/** One line of a statement; decimal texts. */
export type StoreStatementLine = {
  /** The open item. */
  id: string
  kind: OpenItemKind
  number: string
  issued_on: string
  due_on: string | null
  /** What it adds to what is owed: less than 0 for a payment or credit note. */
  change: string
  /** What is owed after it. */
  balance: string
}

/** What was charged and paid in a time, between what was owed before and after it; decimal texts. */
export type StoreStatement = {
  /** Lower-case ISO 4217 code; null while there are no items. */
  currency_code: string | null
  /** All currencies in which there are items, the most used first. */
  currencies: string[]
  /** First and last calendar date. */
  from: string
  to: string
  opening: string
  closing: string
  /** Oldest first. */
  lines: StoreStatementLine[]
}

export type StoreStatementResponse = { statement: StoreStatement } & Page
