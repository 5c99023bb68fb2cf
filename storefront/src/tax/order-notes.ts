import { noVatCode } from "./no-vat"

type TaxLine = { code?: string | null; description?: string | null }
type Line = { tax_lines?: TaxLine[] | null }

/**
 * What an order's invoice says about lines without VAT, each sentence once.
 *
 * @param inWords the sentence for a code in the reader's language; without one
 *   the order's own stands, in the language in which it was placed
 */
export const orderTaxNotes = (
  order: { items?: Line[] | null; shipping_methods?: Line[] | null },
  inWords: (code: string) => string | undefined
): string[] => {
  const lines = [...(order.items ?? []), ...(order.shipping_methods ?? [])]
  const notes = lines
    .flatMap(({ tax_lines }) => tax_lines ?? [])
    .flatMap(({ code, description }) =>
      code && noVatCode([{ code }]) ? (inWords(code) ?? description ?? []) : []
    )
  return [...new Set(notes)]
}
