import type { Content, TableCell } from "pdfmake/interfaces"
import type { OrderPaper, PaperLine } from "../order-paper/order-paper"
import type { PaperFormats } from "../order-paper/paper-formats"
import type { ConfirmationTexts } from "../order-paper/paper-texts"

// A long article number breaks anywhere rather than push the amounts off the page.
const breakable = (text: string): string =>
  text.replace(/([-_/.])/g, "$1\u200b")

const titleCell = ({ title, subtitle }: PaperLine): TableCell => ({
  stack: [
    title,
    ...(subtitle && subtitle !== title
      ? [{ text: subtitle, style: "small" }]
      : []),
  ],
})

const right = (text: string): TableCell => ({ text, alignment: "right" })

/** The rows of the order; the heading is repeated on every page, and no row is cut in two. */
export const linesTable = (
  { lines }: OrderPaper,
  texts: ConfirmationTexts,
  formats: PaperFormats
): Content => {
  const { columns } = texts
  const hasDiscount = lines.some(({ discount }) => Number(discount) !== 0)
  const heading: TableCell[] = [
    { text: columns.sku, style: "heading" },
    { text: columns.title, style: "heading" },
    { text: columns.quantity, style: "heading", alignment: "right" },
    { text: columns.unit_price, style: "heading", alignment: "right" },
    ...(hasDiscount
      ? [
          {
            text: columns.discount,
            style: "heading",
            alignment: "right" as const,
          },
        ]
      : []),
    { text: columns.net, style: "heading", alignment: "right" },
  ]
  const row = (line: PaperLine): TableCell[] => [
    breakable(line.sku ?? ""),
    titleCell(line),
    right(formats.quantity(line.quantity)),
    right(formats.unitPrice(line.unit_price)),
    ...(hasDiscount
      ? [right(Number(line.discount) ? formats.amount(line.discount) : "")]
      : []),
    right(formats.amount(line.net)),
  ]
  return {
    layout: "rows",
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [85, "*", 45, 60, ...(hasDiscount ? [50] : []), 70],
      body: [heading, ...lines.map(row)],
    },
  }
}
