type Page = { count: number; offset: number; limit: number }

/** A credit entry, as its company's members see it. */
export type StoreCreditEntry = {
  id: string
  company_id: string
  title: string
  created_at: string
}

export type StoreCreditEntryResponse = { credit_entry: StoreCreditEntry }
export type StoreCreditEntriesResponse = {
  credit_entries: StoreCreditEntry[]
} & Page

/** A credit entry, as staff see it. */
export type AdminCreditEntry = StoreCreditEntry & {
  company?: { id: string; name: string } | null
}

export type AdminCreditEntriesResponse = {
  credit_entries: AdminCreditEntry[]
} & Page
