import type { Content, DynamicContent } from "pdfmake/interfaces"
import type { Merchant } from "../../options"
import { fillIn } from "../fill-in"
import type { VatSum } from "../order-paper/paper-sums"
import { taxSentences } from "../order-paper/tax-note"
import type { ConfirmationTexts } from "../order-paper/paper-texts"

/** Why rows bear no VAT. */
export const taxNoteLines = (
  vat: VatSum[],
  texts: ConfirmationTexts
): Content[] =>
  taxSentences(vat, texts).map((text) => ({ text, margin: [0, 8, 0, 0] }))

const joined = (parts: (string | null)[]): string =>
  parts.filter(Boolean).join("  ·  ")

/** Whom to ask and where to pay, and which page it is; on every page. */
export const foot =
  (
    merchant: Merchant & { name: string },
    number: string,
    texts: ConfirmationTexts
  ): DynamicContent =>
  (page, pages) => {
    const { contact } = texts
    const { organization_number, vat_id } = merchant
    return {
      margin: [40, 12, 40, 0],
      style: "small",
      columns: [
        {
          width: "*",
          stack: [
            joined([
              merchant.name,
              merchant.phone,
              merchant.email,
              merchant.website,
            ]),
            joined([
              organization_number &&
                `${contact.organization_number} ${organization_number}`,
              vat_id && `${contact.vat_id} ${vat_id}`,
            ]),
            joined(
              merchant.bank.map(({ label, value }) => `${label} ${value}`)
            ),
          ].filter(Boolean),
        },
        {
          width: "auto",
          alignment: "right",
          stack: [number, fillIn(texts.page, { page, pages })],
        },
      ],
    }
  }
