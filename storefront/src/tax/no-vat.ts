/** The codes of tax lines that bear no VAT, as the store writes them. */
export const NO_VAT_CODES = [
  "EU_REVERSE_CHARGE",
  "EXPORT",
  "EXEMPT",
  "DOMESTIC_REVERSE_CHARGE",
] as const

export type NoVatCode = (typeof NO_VAT_CODES)[number]

/** Why a line bears no VAT; undefined for one that bears it, or whose tax nobody has computed. */
export const noVatCode = (
  tax_lines: { code?: string | null }[] | null | undefined
): NoVatCode | undefined =>
  NO_VAT_CODES.find((code) => tax_lines?.some((line) => line.code === code))

/**
 * The name of the sentence that the invoice must have for a reason: an export
 * from outside of the EU rests on no directive of it.
 */
export const noteOf = (
  code: NoVatCode,
  data: Record<string, unknown> | null | undefined
): string =>
  code === "EXPORT" && data?.ground === "seller_outside_eu"
    ? "EXPORT_FROM_OUTSIDE_EU"
    : code
