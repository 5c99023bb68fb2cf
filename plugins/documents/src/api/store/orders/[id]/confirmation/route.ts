import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmationPdf } from "../../../../../workflows/order-confirmation/confirmation-pdf"
import { paperLanguage } from "../../../../papers/paper-language"
import { sendPdf } from "../../../../papers/send-pdf"

/**
 * The confirmation of an order, as a PDF, for those who may see the order.
 *
 * @contentType application/pdf
 */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<Buffer>
): Promise<void> => {
  const language = await paperLanguage(req)
  sendPdf(res, await confirmationPdf(req.params.id, language, req.scope))
}
