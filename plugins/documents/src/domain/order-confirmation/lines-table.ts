import type { Language } from "@medusa-b2b/kit/mail"
import type { Content, TableCell } from "pdfmake/interfaces"
import type { OrderPaper, PaperLine } from "../order-paper/order-paper"
import type { PaperFormats } from "../order-paper/paper-formats"
import type { ConfirmationTexts } from "../order-paper/paper-texts"
import { CONTENT_WIDTH, numberWidth } from "../pdf/page"

const SKU_WIDTH = 85
/** Between two columns, as the layout `rows` has it. */
const GAP = 12

/** A row that may be higher than a page has to be cut, or it would vanish. */
const LONGEST_UNCUT = 1000

const titleCell = (
  { title, subtitle, notes = [] }: PaperLine,
  language: Language
): TableCell => ({
  stack: [
    title,
    ...(subtitle && subtitle !== title
      ? [{ text: subtitle, style: "small" }]
      : []),
    ...notes.map((note) => ({ text: note[language], style: "small" })),
  ],
})

const right = (text: string): TableCell => ({
  text,
  alignment: "right",
  noWrap: true,
})

/** One column of numbers. */
type NumberColumn = {
  heading: string
  /** Points. */
  least: number
  text(line: PaperLine): string
}

const numberColumns = (
  lines: PaperLine[],
  { columns }: ConfirmationTexts,
  formats: PaperFormats
): NumberColumn[] => {
  const all: (NumberColumn & { hidden?: boolean })[] = [
    {
      heading: columns.quantity,
      least: 45,
      text: ({ quantity }) => formats.quantity(quantity),
    },
    {
      heading: columns.unit_price,
      least: 60,
      text: ({ unit_price }) => formats.unitPrice(unit_price),
    },
    {
      heading: columns.discount,
      least: 50,
      text: ({ discount }) =>
        Number(discount) ? formats.amount(discount) : "",
      hidden: lines.every(({ discount }) => !Number(discount)),
    },
    {
      heading: columns.net,
      least: 70,
      text: ({ net }) => formats.amount(net),
    },
  ]
  return all.filter(({ hidden }) => !hidden)
}

/**
 * The rows of the order; the heading is repeated on every page, and no row is
 * cut in two. All widths are fixed: a column that may grow would push the
 * amounts off the page for one long word.
 */
export const linesTable = (
  { lines }: OrderPaper,
  texts: ConfirmationTexts,
  formats: PaperFormats,
  language: Language
): Content => {
  const numbers = numberColumns(lines, texts, formats)
  const widths = numbers.map(({ least, text }) =>
    numberWidth(least, lines.map(text))
  )
  const rest = [SKU_WIDTH, ...widths].reduce(
    (left, width) => left - width - GAP,
    CONTENT_WIDTH
  )
  const heading = (text: string): TableCell => ({ text, style: "heading" })
  return {
    layout: "rows",
    table: {
      headerRows: 1,
      dontBreakRows: lines.every(
        ({ title, subtitle }) =>
          title.length + (subtitle?.length ?? 0) < LONGEST_UNCUT
      ),
      widths: [SKU_WIDTH, rest, ...widths],
      body: [
        [
          heading(texts.columns.sku),
          heading(texts.columns.title),
          ...numbers.map((column) => ({
            text: column.heading,
            style: "heading",
            alignment: "right" as const,
          })),
        ],
        ...lines.map((line) => [
          line.sku ?? "",
          titleCell(line, language),
          ...numbers.map(({ text }) => right(text(line))),
        ]),
      ],
    },
  }
}
