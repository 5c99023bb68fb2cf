import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminPaperListResponse,
  AdminPaperResponse,
} from "../../../../../types/http/papers"
import { filePaperWorkflow } from "../../../../../workflows/filed-paper/workflows/file-paper"
import { papersOfOrder } from "../../../../papers/papers-of-order"
import { presentPaper } from "../../../../papers/present-paper"
import type { AdminFilePaper } from "../../validators"

/** The papers on file with an order. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPaperListResponse>
): Promise<void> => {
  const papers = await papersOfOrder(req.params.id, req.scope)
  res.json({ papers: papers.map(presentPaper) })
}

/** Files a paper that another system made, and mails it to those who get such papers. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminFilePaper>,
  res: MedusaResponse<AdminPaperResponse>
): Promise<void> => {
  const { result } = await filePaperWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id: req.params.id },
  })
  res.json({ paper: presentPaper(result) })
}
