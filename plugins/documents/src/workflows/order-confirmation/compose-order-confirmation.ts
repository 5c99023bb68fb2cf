import type { Language, MailContent, MailToCompose } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { fillIn } from "../../domain/fill-in"
import type { OrderPaper } from "../../domain/order-paper/order-paper"
import { paperFormats } from "../../domain/order-paper/paper-formats"
import { paperSums } from "../../domain/order-paper/paper-sums"
import { confirmationTexts } from "../../domain/order-paper/paper-texts"
import { taxSentences } from "../../domain/order-paper/tax-note"
import en from "../../i18n/mails/en.json"
import sv from "../../i18n/mails/sv.json"
import { confirmationPdf } from "./confirmation-pdf"

const TEXTS = { en, sv }

const factsOf = (
  paper: OrderPaper,
  language: Language
): { label: string; value: string }[] => {
  const texts = TEXTS[language].order_confirmation
  const { date, money } = paperFormats(
    language,
    paper.currency_code,
    paper.time_zone
  )
  const { net_total, gross_total } = paperSums(paper)
  const { purchase_order_number, buyer_reference } = paper.references
  const facts: [string, string | null][] = [
    [texts.number, paper.number],
    [texts.date, date(paper.ordered_at)],
    [texts.company, paper.buyer.name],
    [texts.purchase_order_number, purchase_order_number],
    [texts.buyer_reference, buyer_reference],
    ...(paper.facts ?? []).map(({ label, value }): [string, string] => [
      label[language],
      value[language],
    ]),
    [texts.net_total, money(net_total)],
    [texts.gross_total, money(gross_total)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** Writes the mail that confirms an order, or null when it has been cancelled meanwhile. */
export const composeOrderConfirmation = async (
  { subject_id, recipient: { language } }: MailToCompose,
  container: MedusaContainer
): Promise<MailContent | null> => {
  const { paper, filename, content } = await confirmationPdf(
    subject_id,
    language,
    container
  )
  if (paper.is_cancelled) {
    return null
  }
  const texts = TEXTS[language].order_confirmation
  return {
    subject: fillIn(texts.subject, { number: paper.number }),
    paragraphs: [
      texts.greeting,
      ...taxSentences(paperSums(paper).vat, confirmationTexts(language)),
    ],
    facts: factsOf(paper, language),
    attachments: [{ filename, content_type: "application/pdf", content }],
  }
}
