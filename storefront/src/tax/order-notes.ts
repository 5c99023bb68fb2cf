type TaxLine = { code?: string | null; description?: string | null }
type Line = { tax_lines?: TaxLine[] | null }

/** Codes of lines that bear no VAT, as the store writes them. */
const REASONS = new Set([
  "EU_REVERSE_CHARGE",
  "EXPORT",
  "EXEMPT",
  "DOMESTIC_REVERSE_CHARGE",
])

/** What an order's invoice says about lines without VAT, each sentence once. */
export const orderTaxNotes = (order: {
  items?: Line[] | null
  shipping_methods?: Line[] | null
}): string[] => {
  const lines = [...(order.items ?? []), ...(order.shipping_methods ?? [])]
  const notes = lines
    .flatMap(({ tax_lines }) => tax_lines ?? [])
    .filter(({ code }) => code && REASONS.has(code))
    .flatMap(({ description }) => description ?? [])
  return [...new Set(notes)]
}
