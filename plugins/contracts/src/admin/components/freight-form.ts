import * as z from "zod"

import { FREIGHT_KINDS } from "../../domain/freight/freight-terms"
import type { AdminFreightTerms } from "../../types"

/** What can be chosen; `none`: the contract says nothing of it. */
export const FREIGHT_CHOICES = ["none", ...FREIGHT_KINDS] as const

const amount = z
  .string()
  .trim()
  .regex(/^(\d+([.,]\d+)?)?$/)

/** The limits are the API's. */
export const freightSchema = z
  .object({ kind: z.enum(FREIGHT_CHOICES), free_above: amount, amount })
  .refine(({ kind, free_above }) => kind !== "free_above" || free_above, {
    path: ["free_above"],
  })
  .refine(({ kind, amount }) => kind !== "flat" || amount, {
    path: ["amount"],
  })

export type FreightValues = z.infer<typeof freightSchema>

/** What the form shows first. */
export const freightValues = (
  terms: AdminFreightTerms | null
): FreightValues => ({
  kind: terms?.kind ?? "none",
  free_above: terms?.free_above?.toString() ?? "",
  amount: terms?.amount?.toString() ?? "",
})

const numberOf = (text: string): number | null =>
  text ? Number(text.replace(",", ".")) : null

/** The values as the API takes them; the ways that may be chosen stay. */
export const freightInput = (
  { kind, free_above, amount }: FreightValues,
  before: AdminFreightTerms | null
): AdminFreightTerms | null =>
  kind === "none"
    ? null
    : {
        kind,
        free_above: kind === "free_above" ? numberOf(free_above) : null,
        amount:
          kind === "free_above" || kind === "flat" ? numberOf(amount) : null,
        shipping_option_ids: before?.shipping_option_ids ?? [],
        shipping_option_type_ids: before?.shipping_option_type_ids ?? [],
      }
