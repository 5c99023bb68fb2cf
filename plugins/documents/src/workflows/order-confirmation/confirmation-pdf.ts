import type { Language } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderConfirmation } from "../../domain/order-confirmation/order-confirmation"
import type { OrderPaper } from "../../domain/order-paper/order-paper"
import { confirmationTexts } from "../../domain/order-paper/paper-texts"
import { paperTitle } from "../../domain/order-paper/payment-terms-text"
import { renderPdf } from "../../domain/pdf/render-pdf"
import type { Merchant } from "../../options"
import { outbox } from "../mail/outbox"
import { numberSeries } from "../number-series/number-series-service"
import { loadOrderPaper } from "../order-paper/load-order-paper"
import { CONFIRMATION_SERIES } from "./order-confirmation-kind"

/** A paper as a file. */
export type PaperFile = {
  filename: string
  content: Buffer
  /** What it was made of, for the mail that goes with it. */
  paper: OrderPaper
}

const merchantOf = async (
  container: MedusaContainer
): Promise<Merchant & { name: string }> => {
  const { merchant } = await outbox(container).getOptions()
  if (merchant.name) {
    return { ...merchant, name: merchant.name }
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "store", fields: ["name"] })
  return { ...merchant, name: data[0]?.name ?? "" }
}

/** The number of its own that a confirmation was given; null where there is none. */
const numberOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<string | null> => {
  const service = numberSeries(container)
  const [series] = await service.listNumberSeries({ key: CONFIRMATION_SERIES })
  const [number] = series
    ? await service.listDocumentNumbers({
        series_id: series.id,
        subject_id: order_id,
      })
    : []
  return number?.text ?? null
}

/**
 * The confirmation of an order as a PDF. The order as it stands now: one that
 * was edited since is confirmed as edited.
 *
 * @throws MedusaError NOT_FOUND for an unknown order.
 */
export const confirmationPdf = async (
  order_id: string,
  language: Language,
  container: MedusaContainer
): Promise<PaperFile> => {
  const [paper, merchant, document_number] = await Promise.all([
    loadOrderPaper(order_id, container),
    merchantOf(container),
    numberOf(order_id, container),
  ])
  const title = paperTitle(paper, confirmationTexts(language))
  const number = document_number ?? paper.number
  return {
    filename: `${title} ${number}`.replace(/[^\p{L}\p{N}-]+/gu, "-") + ".pdf",
    content: await renderPdf(
      orderConfirmation({ paper, document_number, merchant, language })
    ),
    paper,
  }
}
