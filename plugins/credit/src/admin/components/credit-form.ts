import * as z from "zod"

import { OVER_LIMIT_CHOICES } from "../../domain/over-limit-choice"
import type { PaymentTermsKind } from "../../domain/payment-terms"
import type { AdminCompanyCredit } from "../../types"
import type { CreditInput } from "../hooks/company-credits"

/** The kinds of terms, and that a credit has none of its own. */
export const TERMS_CHOICES = [
  "inherited",
  "net",
  "month_end",
  "prepaid",
] as const satisfies ("inherited" | PaymentTermsKind)[]

/** An amount as people write it: spaces between thousands, comma or point. */
export const readAmount = (text: string): string =>
  text.replace(/\s/g, "").replace(",", ".")

const AMOUNT = /^\d{1,13}(\.\d{1,6})?$/

/** A typed amount, or an empty field for none. */
export const amountOrNone = z
  .string()
  .refine((text) => !text.trim() || AMOUNT.test(readAmount(text)))

const days = z.string().regex(/^\s*\d{0,3}\s*$/)

/** The limits are the API's. */
export const creditSchema = z.object({
  limit_amount: amountOrNone,
  over_limit: z.enum(OVER_LIMIT_CHOICES),
  overdue_days: days,
  terms_kind: z.enum(TERMS_CHOICES),
  terms_days: days,
  reason: z.string().max(4000),
})

export type CreditValues = z.infer<typeof creditSchema>

/** What the form shows first. */
export const creditValues = (credit?: AdminCompanyCredit): CreditValues => ({
  limit_amount: credit?.limit_amount ?? "",
  over_limit: credit?.over_limit ?? "refuse",
  overdue_days: credit?.overdue_days?.toString() ?? "",
  terms_kind: credit?.payment_terms?.kind ?? "inherited",
  terms_days: credit?.payment_terms?.days.toString() ?? "",
  reason: "",
})

/** The values as the API takes them. */
export const creditInput = ({
  limit_amount,
  over_limit,
  overdue_days,
  terms_kind,
  terms_days,
  reason,
}: CreditValues): CreditInput => ({
  limit_amount: readAmount(limit_amount) || null,
  over_limit,
  overdue_days: overdue_days.trim() ? Number(overdue_days) : null,
  payment_terms:
    terms_kind === "inherited"
      ? null
      : {
          kind: terms_kind,
          days: terms_kind === "prepaid" ? 0 : Number(terms_days),
        },
  ...(reason.trim() ? { reason: reason.trim() } : {}),
})
