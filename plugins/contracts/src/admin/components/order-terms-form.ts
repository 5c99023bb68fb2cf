import * as z from "zod"

import { EVERYTHING, TARGET_TYPES } from "../../domain/target"
import type { AdminOrderValue } from "../../types"
import type { QuantityRuleInput } from "../hooks/order-terms"
import { readDecimal } from "../utils/read-decimal"
import { parseAmount, parseQuantity } from "../utils/tiers"
import { writeDecimal } from "../utils/write-decimal"

const amount = z
  .string()
  .refine((text) => !text.trim() || !Number.isNaN(parseAmount(text)))

const quantity = z
  .string()
  .refine((text) => !text.trim() || !Number.isNaN(parseQuantity(text)))

/** An order's value; all empty: the contract says nothing of it. */
export const orderValueSchema = z
  .object({ minimum: amount, maximum: amount, small_order_fee: amount })
  .refine(
    ({ minimum, small_order_fee }) => minimum.trim() || !small_order_fee.trim(),
    { path: ["minimum"] }
  )
  .refine(
    ({ minimum, maximum }) =>
      !minimum.trim() ||
      !maximum.trim() ||
      parseAmount(minimum) <= parseAmount(maximum),
    { path: ["maximum"] }
  )

export type OrderValueValues = z.infer<typeof orderValueSchema>

/** What the form shows first. */
export const orderValueValues = (
  terms: AdminOrderValue | null,
  language: string
): OrderValueValues => {
  const typed = (value: number | null | undefined): string =>
    typeof value === "number" ? writeDecimal(value, language) : ""

  return {
    minimum: typed(terms?.minimum),
    maximum: typed(terms?.maximum),
    small_order_fee: typed(terms?.small_order_fee),
  }
}

const numberOf = (text: string): number | null =>
  text.trim() ? Number(readDecimal(text)) : null

/** The values as the API takes them. */
export const orderValueInput = (
  values: OrderValueValues
): AdminOrderValue | null => {
  const terms = {
    minimum: numberOf(values.minimum),
    maximum: numberOf(values.maximum),
    small_order_fee: numberOf(values.small_order_fee),
  }
  return terms.minimum === null && terms.maximum === null ? null : terms
}

/** What a quantity rule is about, and what it says; it has to say something. */
export const quantityRuleSchema = z
  .object({
    target_type: z.enum(TARGET_TYPES),
    target_id: z.string(),
    minimum: quantity,
    maximum: quantity,
    multiple: quantity,
  })
  .refine(
    ({ target_type, target_id }) => target_type === "all" || target_id !== "",
    { path: ["target_id"] }
  )
  .refine(
    ({ minimum, maximum, multiple }) =>
      [minimum, maximum, multiple].some((text) => text.trim()),
    { path: ["minimum"] }
  )
  .refine(
    ({ minimum, maximum }) =>
      !minimum.trim() ||
      !maximum.trim() ||
      parseQuantity(minimum) <= parseQuantity(maximum),
    { path: ["maximum"] }
  )

export type QuantityRuleValues = z.infer<typeof quantityRuleSchema>

/** The rule as the API takes it. */
export const quantityRuleInput = ({
  target_type,
  target_id,
  minimum,
  maximum,
  multiple,
}: QuantityRuleValues): QuantityRuleInput => ({
  target_type,
  target_id: target_type === "all" ? EVERYTHING : target_id,
  minimum: numberOf(minimum),
  maximum: numberOf(maximum),
  multiple: numberOf(multiple),
})
