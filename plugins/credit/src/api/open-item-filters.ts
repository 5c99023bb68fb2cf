import { z } from "@medusajs/framework/zod"
import { OPEN_ITEM_KINDS, OPEN_ITEM_STATUSES } from "../domain/open-item/kinds"
import { today } from "./present-open-item"
import { date, id } from "./validators"

const oneOrMore = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.array(value).max(20)]).optional()

/** Filters of lists of open items. */
export const openItemFilters = {
  kind: oneOrMore(z.enum(OPEN_ITEM_KINDS)),
  status: oneOrMore(z.enum(OPEN_ITEM_STATUSES)),
  /** Only unpaid invoices whose last day of payment is over, in UTC; or only the others. */
  overdue: z.enum(["true", "false"]).optional(),
  /** Only invoices that are to be paid before this date. */
  due_before: date.optional(),
  order_id: id.optional(),
}

type Filters = {
  overdue?: "true" | "false"
  due_before?: string
  q?: string
} & Record<string, unknown>

/** The filters of a request as Query takes them. */
export const readOpenItemFilters = (
  asked: Record<string, unknown>
): Record<string, unknown> => {
  const { overdue, due_before, ...plain } = asked as Filters
  const isOverdue = {
    kind: "invoice",
    status: "open",
    due_on: { $lt: today() },
  }
  const others = {
    $or: [
      { kind: { $ne: "invoice" } },
      { status: { $ne: "open" } },
      { due_on: { $gte: today() } },
    ],
  }
  const all = [
    plain,
    ...(overdue ? [overdue === "true" ? isOverdue : others] : []),
    ...(due_before ? [{ due_on: { $lt: due_before } }] : []),
  ]
  // A search stays on top: Medusa does not look for it further in.
  const { q, ...rest } = plain
  return all.length === 1
    ? plain
    : { ...(q ? { q } : {}), $and: [rest, ...all.slice(1)] }
}
