import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminDiscountGroupResponse } from "../../../../types"
import {
  deleteDiscountGroupWorkflow,
  updateDiscountGroupWorkflow,
} from "../../../../workflows"
import { refetchDiscountGroup } from "../refetch-discount-group"
import type { AdminUpdateDiscountGroupType } from "../validators"

/** One discount group with how many articles are in it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDiscountGroupResponse>
): Promise<void> => {
  res.json({
    discount_group: await refetchDiscountGroup(
      req.scope,
      req.params.id,
      req.queryConfig.fields
    ),
  })
}

/** Changes a discount group's code or name. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminUpdateDiscountGroupType>,
  res: MedusaResponse<AdminDiscountGroupResponse>
): Promise<void> => {
  await updateDiscountGroupWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  res.json({
    discount_group: await refetchDiscountGroup(
      req.scope,
      req.params.id,
      req.queryConfig.fields
    ),
  })
}

/** Deletes a discount group that no contract has a percentage on; its articles are in none then. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "discount_group"; deleted: true }>
): Promise<void> => {
  await deleteDiscountGroupWorkflow(req.scope).run({
    input: { id: req.params.id, actor: actorOf(req) },
  })
  res.json({ id: req.params.id, object: "discount_group", deleted: true })
}
