import * as z from "zod"

import type { AdminContract } from "../../types"
import type { ContractInput } from "../hooks/contracts"
import { afterDay, lastDay } from "../utils/days"

/** What can be chosen; `none`: the contract says nothing of it. */
export const PAYMENT_CHOICES = ["none", "net", "month_end", "prepaid"] as const

/** The limits are the API's. */
const days = z
  .string()
  .trim()
  .regex(/^(\d|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/)

/** The limits are the API's. */
export const contractSchema = z.object({
  number: z.string().trim().min(1).max(255),
  name: z.string().trim().min(1).max(255),
  starts_on: z.date().nullable(),
  last_day: z.date().nullable(),
  is_exclusive: z.boolean(),
  campaigns_apply: z.boolean(),
  payment_kind: z.enum(PAYMENT_CHOICES),
  payment_days: days,
  notes: z.string().max(4000),
})

const USUAL_DAYS = 30

export type ContractValues = z.infer<typeof contractSchema>

/** What the form shows first. */
export const contractValues = (
  contract?: Partial<AdminContract>
): ContractValues => ({
  number: contract?.number ?? "",
  name: contract?.name ?? "",
  starts_on: contract?.starts_at ? new Date(contract.starts_at) : null,
  last_day: lastDay(contract?.ends_at ?? null),
  is_exclusive: contract?.is_exclusive ?? false,
  campaigns_apply: contract?.campaigns_apply ?? true,
  payment_kind: contract?.payment_terms_kind ?? "none",
  payment_days: String(contract?.payment_terms_days ?? USUAL_DAYS),
  notes: contract?.notes ?? "",
})

const paymentTerms = ({
  payment_kind,
  payment_days,
}: ContractValues): ContractInput["payment_terms"] =>
  payment_kind === "none"
    ? null
    : {
        kind: payment_kind,
        days: payment_kind === "prepaid" ? 0 : Number(payment_days),
      }

const timeOf = (date: Date | null): number | null => date?.getTime() ?? null

/**
 * The values as the API takes them. A day that nobody touched is left out: the
 * contract may hold to the minute, and a day would round that.
 */
export const contractInput = (
  values: ContractValues,
  before: ContractValues = contractValues()
): ContractInput => {
  const { number, name, starts_on, last_day, notes } = values

  return {
    number: number.trim(),
    name: name.trim(),
    is_exclusive: values.is_exclusive,
    campaigns_apply: values.campaigns_apply,
    payment_terms: paymentTerms(values),
    notes: notes.trim() || null,
    ...(timeOf(starts_on) === timeOf(before.starts_on)
      ? {}
      : { starts_at: starts_on?.toISOString() ?? null }),
    ...(timeOf(last_day) === timeOf(before.last_day)
      ? {}
      : { ends_at: last_day && afterDay(last_day).toISOString() }),
  }
}
