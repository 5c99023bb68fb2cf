import type { Language } from "@medusa-b2b/kit/mail"
import type { Column, Content } from "pdfmake/interfaces"
import type { Merchant } from "../../options"
import { addressLines } from "../order-paper/address-lines"
import type { OrderPaper, PaperAddress } from "../order-paper/order-paper"
import type { PaperFormats } from "../order-paper/paper-formats"
import type { ConfirmationTexts } from "../order-paper/paper-texts"
import { paymentTermsText } from "../order-paper/payment-terms-text"
import { CONTENT_WIDTH } from "../pdf/page"

type Fact = [label: string, value: string | null | undefined]

const GAP = 16
const LABEL_WIDTH = 104

/**
 * Width of one of so many columns beside each other. Fixed, since a column
 * that may grow pushes its neighbours off the page for one long word.
 */
const columnWidth = (count: number): number =>
  (CONTENT_WIDTH - GAP * (count - 1)) / count

const block = (label: string, lines: string[]): Column => ({
  width: columnWidth(3),
  stack: [{ text: label, style: "label" }, ...lines],
})

const factsOf = (facts: Fact[]): Content[] =>
  facts
    .filter(([, value]) => value)
    .map(([label, value]) => ({
      columns: [
        {
          width: LABEL_WIDTH,
          text: label,
          style: "label",
          margin: [0, 1, 0, 0],
        },
        { width: columnWidth(2) - LABEL_WIDTH - GAP, text: String(value) },
      ],
      columnGap: GAP,
      margin: [0, 0, 0, 2],
    }))

/** Who sells on the left, what paper it is on the right. */
export const letterHead = (
  merchant: Merchant & { name: string },
  title: string
): Content => ({
  columnGap: GAP,
  columns: [
    {
      width: columnWidth(2),
      stack: [
        { text: merchant.name, bold: true, fontSize: 12 },
        ...merchant.address,
      ],
    },
    { width: columnWidth(2), text: title, style: "title" },
  ],
  margin: [0, 0, 0, 24],
})

/** Buyer, invoice address and delivery address beside each other. */
export const addressBlocks = (
  { buyer, bill_to, ship_to }: OrderPaper,
  texts: ConfirmationTexts,
  { country }: PaperFormats
): Content => {
  const lines = (address: PaperAddress | null): string[] =>
    address ? addressLines(address, country) : ["–"]
  const names = [buyer.name, buyer.legal_name].filter((name): name is string =>
    Boolean(name)
  )
  return {
    columnGap: GAP,
    columns: [
      block(texts.buyer, names),
      block(texts.bill_to, lines(bill_to)),
      block(texts.ship_to, lines(ship_to)),
    ],
    margin: [0, 0, 0, 16],
  }
}

/** Numbers, dates and references, in two columns. */
export const factBlocks = (
  paper: OrderPaper,
  document_number: string | null,
  texts: ConfirmationTexts,
  { date }: PaperFormats,
  language: Language
): Content => {
  const { buyer, references, facts = [] } = paper
  return {
    columnGap: GAP,
    columns: [
      {
        width: columnWidth(2),
        stack: factsOf([
          [texts.document_number, document_number],
          [texts.number, paper.number],
          [texts.date, date(paper.ordered_at)],
          [texts.ordered_by, buyer.ordered_by],
          [texts.currency, paper.currency_code.toUpperCase()],
          [texts.payment_terms.label, paymentTermsText(paper, texts)],
        ]),
      },
      {
        width: columnWidth(2),
        stack: factsOf([
          [
            texts.references.purchase_order_number,
            references.purchase_order_number,
          ],
          [texts.references.buyer_reference, references.buyer_reference],
          [texts.references.goods_marking, references.goods_marking],
          [texts.references.cost_centre, references.cost_centre],
          [texts.organization_number, buyer.organization_number],
          [texts.vat_id, buyer.vat_id],
          ...facts.map(({ label, value }): Fact => [
            label[language],
            value[language],
          ]),
        ]),
      },
    ],
    margin: [0, 0, 0, 16],
  }
}
