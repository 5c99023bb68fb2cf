import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminRangeResponse } from "../../../../types"
import { deleteRangeWorkflow, updateRangeWorkflow } from "../../../../workflows"
import { refetchRange } from "../refetch-range"
import type { AdminUpdateRangeType } from "../validators"

/** One range. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRangeResponse>
): Promise<void> => {
  res.json({
    range: await refetchRange(req.scope, req.params.id, req.queryConfig.fields),
  })
}

/** Changes a range's name or metadata. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminUpdateRangeType>,
  res: MedusaResponse<AdminRangeResponse>
): Promise<void> => {
  await updateRangeWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  res.json({
    range: await refetchRange(req.scope, req.params.id, req.queryConfig.fields),
  })
}

/** Deletes a range that no contract has. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "product_range"; deleted: true }>
): Promise<void> => {
  await deleteRangeWorkflow(req.scope).run({
    input: { id: req.params.id, actor: actorOf(req) },
  })
  res.json({ id: req.params.id, object: "product_range", deleted: true })
}
