import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StorePaperListResponse } from "../../../../../types/http/papers"
import { papersOfOrder } from "../../../../papers/papers-of-order"

/** The papers on file with an order, e.g. its invoices, for those who may see the order. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StorePaperListResponse>
): Promise<void> => {
  const papers = await papersOfOrder(req.params.id, req.scope)
  res.json({
    papers: papers.map((each) => ({
      id: each.id,
      order_id: each.order_id,
      paper: each.paper,
      number: each.number,
      filename: each.filename,
      created_at: new Date(each.created_at).toISOString(),
    })),
  })
}
