import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { sortAllocations } from "../domain/open-item/allocation"
import { daysOverdue } from "../domain/open-item/ageing"
import type { AdminOpenItem, StoreOpenItem } from "../types"

/** An open item as Query gives it: amounts are numbers, moments dates. */
export type OpenItemRow = Omit<
  StoreOpenItem,
  "amount" | "settled_amount" | "open_amount" | "days_overdue"
> & { amount: BigNumberInput; settled_amount: BigNumberInput }

/** What an open item is presented from. */
export const OPEN_ITEM_FIELDS = [
  "id",
  "kind",
  "number",
  "company_id",
  "order_id",
  "issued_on",
  "due_on",
  "currency_code",
  "amount",
  "settled_amount",
  "status",
  "payment_reference",
]

/** Further fields, for staff. */
export const ADMIN_OPEN_ITEM_FIELDS = [
  ...OPEN_ITEM_FIELDS,
  "external_id",
  "is_final",
  "revised_at",
  "revision",
  "booked_revision",
  "booking_fault",
  "created_at",
  "updated_at",
  "company.id",
  "company.name",
  "company.external_id",
  "allocations.invoice_external_id",
  "allocations.amount",
]

type AdminRow = OpenItemRow &
  Pick<
    AdminOpenItem,
    "external_id" | "is_final" | "booking_fault" | "company"
  > & {
    revised_at: Date | string | null
    revision: number
    booked_revision: number
    created_at: Date | string
    updated_at: Date | string
    allocations: { invoice_external_id: string; amount: BigNumberInput }[]
  }

const text = (amount: BigNumberInput): string =>
  MathBN.convert(amount).toFixed()

const iso = (moment: Date | string): string => new Date(moment).toISOString()

/** Today's calendar date, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** An open item as its company sees it. */
export const presentOpenItem = (item: OpenItemRow): StoreOpenItem => ({
  id: item.id,
  kind: item.kind,
  number: item.number,
  company_id: item.company_id,
  order_id: item.order_id,
  issued_on: item.issued_on,
  due_on: item.due_on,
  days_overdue:
    item.due_on && item.status === "open"
      ? Math.max(daysOverdue(item.due_on, today()), 0)
      : 0,
  currency_code: item.currency_code,
  amount: text(item.amount),
  settled_amount: text(item.settled_amount),
  open_amount:
    item.status === "void"
      ? "0"
      : MathBN.max(MathBN.sub(item.amount, item.settled_amount), 0).toFixed(),
  status: item.status,
  payment_reference: item.payment_reference,
})

/** An open item as staff see it. */
export const presentAdminOpenItem = (row: object): AdminOpenItem => {
  const item = row as AdminRow
  return {
    ...presentOpenItem(item),
    external_id: item.external_id,
    company: item.company
      ? {
          id: item.company.id,
          name: item.company.name,
          external_id: item.company.external_id,
        }
      : null,
    is_final: item.is_final,
    revised_at: item.revised_at && iso(item.revised_at),
    allocations: sortAllocations(
      item.allocations.map(({ invoice_external_id, amount }) => ({
        invoice_external_id,
        amount: text(amount),
      }))
    ),
    is_booked: item.booked_revision === item.revision && !item.booking_fault,
    booking_fault: item.booking_fault,
    created_at: iso(item.created_at),
    updated_at: iso(item.updated_at),
  }
}
