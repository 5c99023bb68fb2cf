import type {
  ImportMode,
  MappedRow,
  RefusedRow,
  ReportCounts,
  ReportRow,
} from "@medusa-b2b/company/import"
import type {
  ItemRowWithDefaults,
  KnownItem,
} from "../domain/open-item/item-values"
import type { OpenItemKind } from "../domain/open-item/kinds"
import type { PlannedBooking } from "../domain/open-item/plan-bookings"

/** Rows about open items, of which some are refused already. */
export type UpsertItemsDTO = {
  rows: MappedRow<ItemRowWithDefaults>[]
  refused: RefusedRow[]
  mode: ImportMode
  /** Decides and reports, and writes nothing. */
  dry_run: boolean
}

/** An item that was written, and what it was before. */
export type WrittenItem = {
  id: string
  kind: OpenItemKind
  external_id: string
  company_id: string
  order_id: string | null
  revision: number
  /** null: it is new. */
  previous: KnownItem | null
}

/** What became of rows. */
export type UpsertedItems = {
  rows: ReportRow[]
  counts: ReportCounts
  written: WrittenItem[]
  /** Items that are paid in full by what was written. */
  paid: { id: string; kind: OpenItemKind; company_id: string }[]
}

/** An item as it is booked, with what it has been booked as. Amounts are decimal texts. */
export type ItemToBook = {
  id: string
  kind: OpenItemKind
  company_id: string
  order_id: string | null
  issued_on: string
  currency_code: string
  amount: string
  is_void: boolean
  is_final: boolean
  revision: number
  rates: Record<string, string> | null
  bookings: PlannedBooking[]
}

/** What is to be booked for a revision of an item. */
export type ItemPlan = {
  id: string
  kind: OpenItemKind
  revision: number
  bookings: PlannedBooking[]
  rates: Record<string, string>
  /** Why it is not booked everywhere. */
  fault: string | null
}

/** A booking that is settled, and perhaps not in the ledger yet. */
export type PendingBooking = PlannedBooking & {
  id: string
  key: string
  open_item_id: string
}
