import { z } from "@medusajs/framework/zod"
import { OVER_LIMIT_CHOICES } from "../../../domain/over-limit-choice"
import { PAYMENT_TERMS_KINDS } from "../../../domain/payment-terms"
import { MOST_TERM_DAYS } from "../../../options"
import {
  amount,
  currencyCode,
  date,
  id,
  moment,
  pageParams,
  reason,
} from "../../validators"

export const AdminGetCompanyCreditsParams = pageParams.extend({
  company_id: id.optional(),
})
export type AdminGetCompanyCreditsParams = z.infer<
  typeof AdminGetCompanyCreditsParams
>

const paymentTerms = z
  .strictObject({
    kind: z.enum(PAYMENT_TERMS_KINDS),
    days: z.number().int().min(0).max(MOST_TERM_DAYS).default(0),
  })
  .nullable()

const overdueDays = z.number().int().min(0).max(MOST_TERM_DAYS).nullable()

export const AdminCreateCompanyCredit = z.strictObject({
  company_id: id,
  currency_code: currencyCode,
  limit_amount: amount.nullable(),
  over_limit: z.enum(OVER_LIMIT_CHOICES).optional(),
  overdue_days: overdueDays.optional(),
  payment_terms: paymentTerms.optional(),
})
export type AdminCreateCompanyCredit = z.infer<typeof AdminCreateCompanyCredit>

export const AdminUpdateCompanyCredit = z.strictObject({
  limit_amount: amount.nullable().optional(),
  over_limit: z.enum(OVER_LIMIT_CHOICES).optional(),
  overdue_days: overdueDays.optional(),
  payment_terms: paymentTerms.optional(),
  reason: reason.optional(),
})
export type AdminUpdateCompanyCredit = z.infer<typeof AdminUpdateCompanyCredit>

export const AdminGrantOverdueGrace = z.strictObject({
  overdue_grace_until: date.nullable(),
  reason,
})
export type AdminGrantOverdueGrace = z.infer<typeof AdminGrantOverdueGrace>

export const AdminRaiseCompanyCredit = z
  .strictObject({
    raised_by: amount.nullable(),
    raised_until: moment.nullable(),
    reason,
  })
  .refine(
    ({ raised_by, raised_until }) =>
      (raised_by === null) === (raised_until === null),
    { error: "raised_by and raised_until go together" }
  )
export type AdminRaiseCompanyCredit = z.infer<typeof AdminRaiseCompanyCredit>
