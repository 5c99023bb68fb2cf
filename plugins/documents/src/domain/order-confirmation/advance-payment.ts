import type { Content } from "pdfmake/interfaces"
import { fillIn } from "../fill-in"
import type { OrderPaper } from "../order-paper/order-paper"
import type { PaperFormats } from "../order-paper/paper-formats"
import type { ConfirmationTexts } from "../order-paper/paper-texts"
import { isPaidInAdvance } from "../order-paper/payment-terms-text"

/** What is to be paid, and how, before the goods are sent. */
export const advancePaymentLines = (
  paper: OrderPaper,
  { pro_forma }: ConfirmationTexts,
  { money }: PaperFormats
): Content[] =>
  isPaidInAdvance(paper)
    ? [
        {
          text: fillIn(pro_forma.note, {
            amount: money(paper.gross_total),
            number: paper.number,
          }),
          bold: true,
          margin: [0, 8, 0, 0],
        },
      ]
    : []
