import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminContractResponse } from "../../../../types"
import {
  deleteContractWorkflow,
  updateContractWorkflow,
} from "../../../../workflows"
import { refetchContract } from "../refetch-contract"
import type { AdminUpdateContractType } from "../validators"

/** One contract with its parties. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminContractResponse>
): Promise<void> => {
  res.json({
    contract: await refetchContract(
      req.scope,
      req.params.id,
      req.queryConfig.fields
    ),
  })
}

/** Changes what the contract says of itself: number, name, validity, payment terms, exclusiveness, campaigns, notes, metadata. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminUpdateContractType>,
  res: MedusaResponse<AdminContractResponse>
): Promise<void> => {
  await updateContractWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  res.json({
    contract: await refetchContract(
      req.scope,
      req.params.id,
      req.queryConfig.fields
    ),
  })
}

/** Deletes a draft. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; object: "contract"; deleted: true }>
): Promise<void> => {
  await deleteContractWorkflow(req.scope).run({
    input: { id: req.params.id, actor: actorOf(req) },
  })
  res.json({ id: req.params.id, object: "contract", deleted: true })
}
