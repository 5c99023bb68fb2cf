import type { Content, TableCell } from "pdfmake/interfaces"
import { fillIn } from "../fill-in"
import type { OrderPaper } from "../order-paper/order-paper"
import type { PaperFormats } from "../order-paper/paper-formats"
import type { PaperSums } from "../order-paper/paper-sums"
import type { ConfirmationTexts } from "../order-paper/paper-texts"

/** Goods, freight, VAT by rate and the totals, kept together on one page. */
export const sumsTable = (
  { freight }: OrderPaper,
  sums: PaperSums,
  { sums: texts }: ConfirmationTexts,
  formats: PaperFormats
): Content => {
  const row = (label: string, amount: string, bold = false): TableCell[] => [
    { text: label, bold },
    { text: amount, alignment: "right", bold },
  ]
  const rows = [
    row(texts.goods, formats.amount(sums.goods)),
    ...freight.map(({ title, net }) => row(title, formats.amount(net))),
    row(texts.net_total, formats.money(sums.net_total), true),
    ...sums.vat.map(({ rate, base, amount }) =>
      row(
        fillIn(texts.vat, {
          rate: formats.percent(rate),
          base: formats.amount(base),
        }),
        formats.amount(amount)
      )
    ),
    ...(Number(sums.rounding)
      ? [row(texts.rounding, formats.amount(sums.rounding))]
      : []),
    row(texts.gross_total, formats.money(sums.gross_total), true),
  ]
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    columns: [
      { width: "*", text: "" },
      {
        width: 260,
        layout: "sums",
        table: { widths: ["*", "auto"], body: rows },
      },
    ],
  }
}
