import * as z from "zod"

import { OVER_BUDGET } from "../../domain/over-budget"
import type { AdminBudget } from "../../types"
import type { BudgetInput } from "../hooks/budgets"
import { fromCalendarDate, toCalendarDate } from "../utils/calendar-date"

/** As people write it: a comma is a decimal point here. */
export const amountSchema = z
  .string()
  .trim()
  .regex(/^\d{1,13}([.,]\d{1,6})?$/)

/** An amount as the API takes it. */
export const amountInput = (given: string): string =>
  given.trim().replace(",", ".")

/** The limits are the API's. */
export const budgetSchema = z.object({
  title: z.string().trim().min(1).max(255),
  amount: amountSchema,
  over: z.enum(OVER_BUDGET),
  starts_on: z.date().nullable(),
  ends_on: z.date().nullable(),
})

export type BudgetValues = z.infer<typeof budgetSchema>

/** What the form shows first. */
export const budgetValues = (budget?: AdminBudget): BudgetValues => ({
  title: budget?.title ?? "",
  amount: budget?.amount ?? "",
  over: budget?.over ?? "block",
  starts_on: fromCalendarDate(budget?.starts_on ?? null),
  ends_on: fromCalendarDate(budget?.ends_on ?? null),
})

/** The values as the API takes them. */
export const budgetInput = ({
  title,
  amount,
  over,
  starts_on,
  ends_on,
}: BudgetValues): BudgetInput => ({
  title,
  amount: amountInput(amount),
  over,
  starts_on: toCalendarDate(starts_on),
  ends_on: toCalendarDate(ends_on),
})
