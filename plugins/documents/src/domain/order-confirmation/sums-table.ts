import type { Content, TableCell } from "pdfmake/interfaces"
import { fillIn } from "../fill-in"
import type { OrderPaper } from "../order-paper/order-paper"
import type { PaperFormats } from "../order-paper/paper-formats"
import type { PaperSums } from "../order-paper/paper-sums"
import type { ConfirmationTexts } from "../order-paper/paper-texts"
import { numberWidth } from "../pdf/page"

const WIDTH = 260
const GAP = 8

/** More rows than these do not surely fit on one page, and would vanish. */
const MOST_TOGETHER = 20

/** Goods, freight, VAT by rate and the totals, kept together on one page where they fit. */
export const sumsTable = (
  { freight }: OrderPaper,
  sums: PaperSums,
  { sums: texts }: ConfirmationTexts,
  formats: PaperFormats
): Content => {
  const row = (label: string, amount: string, bold = false) => ({
    label,
    amount,
    bold,
  })
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
  const amountWidth = numberWidth(
    60,
    rows.map(({ amount }) => amount)
  )
  const cells = rows.map(({ label, amount, bold }): TableCell[] => [
    { text: label, bold },
    { text: amount, alignment: "right", bold, noWrap: true },
  ])
  return {
    unbreakable: rows.length <= MOST_TOGETHER,
    margin: [0, 12, 0, 0],
    columns: [
      { width: "*", text: "" },
      {
        width: WIDTH,
        layout: "sums",
        table: {
          widths: [WIDTH - GAP - amountWidth, GAP + amountWidth],
          body: cells,
        },
      },
    ],
  }
}
