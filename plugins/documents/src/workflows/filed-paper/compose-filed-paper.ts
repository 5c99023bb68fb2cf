import type { MailContent, MailToCompose } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fillIn } from "../../domain/fill-in"
import en from "../../i18n/mails/filed-papers/en.json"
import sv from "../../i18n/mails/filed-papers/sv.json"
import {
  FILED_PAPER_MODULE,
  type FiledPaperModuleService,
} from "../../modules/filed-paper"
import { orderReferences } from "../order-paper/order-company"

const TEXTS = { en, sv }

const orderNumber = async (
  order_id: string,
  container: MedusaContainer
): Promise<string> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["display_id"],
      filters: { id: order_id },
    })
  return String(data[0]?.display_id ?? "")
}

/** Writes the mail that brings a paper on file, or null when the paper is gone. */
export const composeFiledPaper = async (
  { subject_id, recipient: { language } }: MailToCompose,
  container: MedusaContainer
): Promise<MailContent | null> => {
  const service: FiledPaperModuleService = container.resolve(FILED_PAPER_MODULE)
  const [paper] = await service.listFiledPapers({ id: subject_id })
  if (!paper) {
    return null
  }
  const texts = TEXTS[language]
  const { title, greeting } = texts[paper.paper]
  const [order, references, content] = await Promise.all([
    orderNumber(paper.order_id, container),
    orderReferences(paper.order_id, container),
    container.resolve(Modules.FILE).getAsBuffer(paper.file_id),
  ])
  const facts: [string, string | null][] = [
    [title, paper.number],
    [texts.order, order],
    [texts.purchase_order_number, references.purchase_order_number],
    [texts.buyer_reference, references.buyer_reference],
  ]
  return {
    subject: fillIn(texts.subject, {
      title,
      number: paper.number ?? "",
      order,
    })
      .replace(/\s+/g, " ")
      .trim(),
    paragraphs: [fillIn(greeting, { order })],
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    attachments: [
      { filename: paper.filename, content_type: paper.content_type, content },
    ],
  }
}
