import type { Actor } from "../door/actor"

/** Why an order is kept from the warehouse, or was, as staff sees it. */
export type AdminOrderHold = {
  id: string
  order_id: string
  /** Company that bought; null for a bare customer. */
  company_id: string | null
  /** Code of the violation, such as `credit.over_limit`. */
  code: string
  /** Checkout rule that the violation belongs to. */
  rule: string
  /** Figures and names of the sentence; amounts in major units. */
  params: Record<string, string | number | null>
  /** The sentence, in the language that the request asks for. */
  message: string
  /** Null while the order waits. */
  released_at: Date | string | null
  released_by: Actor | null
  release_reason: string | null
  created_at: Date | string
  order?: {
    id: string
    display_id: number
    email: string | null
    currency_code: string
    /** Major units of `currency_code`. */
    total: number
  }
  /** With `fields=+company.name` and the company plugin. */
  company?: { id: string; name?: string } | null
}

export type AdminOrderHoldResponse = { order_hold: AdminOrderHold }

export type AdminOrderHoldListResponse = {
  order_holds: AdminOrderHold[]
  count: number
  offset: number
  limit: number
}
