import type { Language } from "@medusa-b2b/kit/mail"
import type { TDocumentDefinitions } from "pdfmake/interfaces"
import type { Merchant } from "../../options"
import type { OrderPaper } from "../order-paper/order-paper"
import { paperFormats } from "../order-paper/paper-formats"
import { paperSums } from "../order-paper/paper-sums"
import { confirmationTexts } from "../order-paper/paper-texts"
import { paperTitle } from "../order-paper/payment-terms-text"
import { PAGE_MARGINS } from "../pdf/page"
import { advancePaymentLines } from "./advance-payment"
import { foot, taxNoteLines } from "./foot"
import { addressBlocks, factBlocks, letterHead } from "./head"
import { linesTable } from "./lines-table"
import { sumsTable } from "./sums-table"

const GREY = "#52525b"

/** What an order confirmation is made of. */
export type OrderConfirmation = {
  paper: OrderPaper
  /** Number of its own series; null where the store has none. */
  document_number: string | null
  merchant: Merchant & { name: string }
  language: Language
}

/** An order confirmation as a pdfmake document. */
export const orderConfirmation = ({
  paper,
  document_number,
  merchant,
  language,
}: OrderConfirmation): TDocumentDefinitions => {
  const texts = confirmationTexts(language)
  const formats = paperFormats(language, paper.currency_code, paper.time_zone)
  const sums = paperSums(paper)
  const name = paperTitle(paper, texts)
  const title = `${name} ${document_number ?? paper.number}`
  return {
    language: language === "sv" ? "sv-SE" : "en-GB",
    info: { title, author: merchant.name },
    pageSize: "A4",
    pageMargins: PAGE_MARGINS,
    defaultStyle: { font: "Roboto", fontSize: 9, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 18, bold: true, alignment: "right" },
      label: { fontSize: 8, color: GREY },
      small: { fontSize: 8, color: GREY },
      heading: { fontSize: 8, bold: true },
    },
    content: [
      letterHead(merchant, name),
      addressBlocks(paper, texts, formats),
      factBlocks(paper, document_number, texts, formats, language),
      linesTable(paper, texts, formats, language),
      sumsTable(paper, sums, texts, formats),
      ...taxNoteLines(sums.vat, texts),
      ...advancePaymentLines(paper, texts, formats),
      { text: texts.without_vat, style: "small", margin: [0, 12, 0, 0] },
    ],
    footer: foot(merchant, title, texts),
  }
}
