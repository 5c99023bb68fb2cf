import * as z from "zod"

import { FREIGHT_KINDS } from "../../domain/freight/freight-terms"
import type { AdminFreightTerms } from "../../types"
import { readDecimal } from "../utils/read-decimal"
import { writeDecimal } from "../utils/write-decimal"

/** What can be chosen; `none`: the contract says nothing of it. */
export const FREIGHT_CHOICES = ["none", ...FREIGHT_KINDS] as const

const amount = z
  .string()
  .refine((text) => /^(\d+(\.\d+)?)?$/.test(readDecimal(text)))

/** The limits are the API's. */
export const freightSchema = z
  .object({
    kind: z.enum(FREIGHT_CHOICES),
    free_above: amount,
    amount,
    shipping_option_ids: z.array(z.string()),
  })
  .refine(
    ({ kind, free_above }) => kind !== "free_above" || free_above.trim(),
    {
      path: ["free_above"],
    }
  )
  .refine(({ kind, amount }) => kind !== "flat" || amount.trim(), {
    path: ["amount"],
  })

export type FreightValues = z.infer<typeof freightSchema>

/** What the form shows first. */
export const freightValues = (
  terms: AdminFreightTerms | null,
  language: string
): FreightValues => {
  const typed = (value: number | null | undefined): string =>
    typeof value === "number" ? writeDecimal(value, language) : ""

  return {
    kind: terms?.kind ?? "none",
    free_above: typed(terms?.free_above),
    amount: typed(terms?.amount),
    shipping_option_ids: terms?.shipping_option_ids ?? [],
  }
}

const numberOf = (text: string): number | null =>
  text.trim() ? Number(readDecimal(text)) : null

/** The values as the API takes them; types of shipping options stay as they are. */
export const freightInput = (
  { kind, free_above, amount, shipping_option_ids }: FreightValues,
  before: AdminFreightTerms | null
): AdminFreightTerms | null =>
  kind === "none"
    ? null
    : {
        kind,
        free_above: kind === "free_above" ? numberOf(free_above) : null,
        amount:
          kind === "free_above" || kind === "flat" ? numberOf(amount) : null,
        shipping_option_ids,
        shipping_option_type_ids: before?.shipping_option_type_ids ?? [],
      }
