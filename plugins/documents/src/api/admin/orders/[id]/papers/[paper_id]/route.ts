import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { paperFile } from "../../../../../papers/papers-of-order"
import { sendFile } from "../../../../../papers/send-file"

/**
 * The file of a paper.
 *
 * @contentType application/pdf
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<Buffer>
): Promise<void> => {
  const { id: order_id, paper_id: id } = req.params
  sendFile(res, await paperFile({ order_id, id }, req.scope))
}
