import { store } from "../app/store-client"

/** An invoice, a credit note or a payment; decimal texts in major units. */
export type OpenItem = {
  id: string
  kind: "invoice" | "credit_note" | "payment"
  number: string
  order_id: string | null
  /** Calendar date. */
  issued_on: string
  due_on: string | null
  days_overdue: number
  currency_code: string
  amount: string
  open_amount: string
  status: "open" | "paid" | "void"
  payment_reference: string | null
}

export type OpenItemsPage = { open_items: OpenItem[]; count: number }

/** A page of the company's open items. */
export const fetchOpenItems = (query: {
  kind?: string
  status?: string
  overdue?: "true"
  limit: number
  offset: number
}): Promise<OpenItemsPage> =>
  store().client.fetch("/store/open-items", { query })

/** What an item adds to what is owed. */
export type StatementLine = Pick<
  OpenItem,
  "id" | "kind" | "number" | "issued_on" | "due_on"
> & {
  /** Less than 0 for a payment or credit note. */
  change: string
  /** What is owed after it. */
  balance: string
}

/** What was charged and paid in a time, between what was owed before and after it. */
export type Statement = {
  /** null while there are no items. */
  currency_code: string | null
  currencies: string[]
  /** First and last calendar date. */
  from: string
  to: string
  opening: string
  closing: string
  lines: StatementLine[]
}

/** A page of the company's statement. */
export const fetchStatement = (query: {
  from?: string
  to?: string
  currency_code?: string
  limit: number
  offset: number
}): Promise<{ statement: Statement; count: number }> =>
  store().client.fetch("/store/statement", { query })
