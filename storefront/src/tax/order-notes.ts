import { noVatCode, noteOf } from "./no-vat"

type TaxLine = {
  code?: string | null
  description?: string | null
  data?: Record<string, unknown> | null
}
type Line = { tax_lines?: TaxLine[] | null }

/**
 * What an order's invoice says about lines without VAT, each sentence once.
 *
 * @param inWords the sentence for a note in the reader's language; without one
 *   the order's own stands, in the language in which it was placed
 */
export const orderTaxNotes = (
  order: { items?: Line[] | null; shipping_methods?: Line[] | null },
  inWords: (note: string) => string | undefined
): string[] => {
  const lines = [...(order.items ?? []), ...(order.shipping_methods ?? [])]
  const notes = lines
    .flatMap(({ tax_lines }) => tax_lines ?? [])
    .flatMap(({ code, data, description }) => {
      const reason = noVatCode([{ code }])
      return reason ? (inWords(noteOf(reason, data)) ?? description ?? []) : []
    })
  return [...new Set(notes)]
}
