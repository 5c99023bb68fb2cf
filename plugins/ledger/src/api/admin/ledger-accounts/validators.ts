import { z } from "@medusajs/framework/zod"
import { oneOrMore, page, Short, time } from "../../validators"

export const AdminGetLedgerAccountsParams = z.strictObject({
  ...page,
  id: oneOrMore(Short),
  key: oneOrMore(Short),
  owner_type: oneOrMore(Short),
  owner_id: oneOrMore(Short),
  kind: oneOrMore(Short),
  unit: oneOrMore(Short),
  status: z.enum(["open", "closed"]).optional(),
})

export const AdminGetLedgerAccountParams = z.strictObject({
  /** Moment whose period is asked for; now when left out. */
  at: time("at"),
})

export type AdminGetLedgerAccountParams = z.infer<
  typeof AdminGetLedgerAccountParams
>

export const AdminGetLedgerStatementParams = z.strictObject({
  ...page,
  /** Name of the period; the one around `to`, or now, when left out. */
  period: Short.optional(),
  /** Entries from this moment on. */
  from: time("from"),
  /** Entries before this moment. */
  to: time("to"),
})

export type AdminGetLedgerStatementParams = z.infer<
  typeof AdminGetLedgerStatementParams
>
