import { z } from "@medusajs/framework/zod"
import { amount, date, pageParams, reason } from "../../validators"

export const AdminGetCreditReportsParams = pageParams.extend({
  order: z.string().max(255).default("-reported_on"),
})
export type AdminGetCreditReportsParams = z.infer<
  typeof AdminGetCreditReportsParams
>

/** What staff have read of a company's solvency. */
export const AdminCreateCreditReport = z.strictObject({
  reported_on: date,
  /** In major units of the credit's currency; null: it proposes none. */
  proposed_limit: amount.nullable(),
  /** The source's own number of the report. */
  reference: z.string().trim().min(1).max(255).nullish(),
  note: reason.nullish(),
})
export type AdminCreateCreditReport = z.infer<typeof AdminCreateCreditReport>
