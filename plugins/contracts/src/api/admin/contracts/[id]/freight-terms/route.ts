import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminFreightTermsResponse } from "../../../../../types"
import { setFreightTermsWorkflow } from "../../../../../workflows"
import type { AdminSetFreightTermsType } from "../../../delivery/validators"
import { retrieveFreightTerms } from "../../../delivery/retrieve-freight-terms"
import { refetchContract } from "../../refetch-contract"

/** What a contract says about freight; null when nothing. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminFreightTermsResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  res.json({
    freight_terms: await retrieveFreightTerms(req.scope, req.params.id),
  })
}

/** Sets what a contract says about freight; null: nothing, so that the next farther contract or the merchant's default holds. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetFreightTermsType>,
  res: MedusaResponse<AdminFreightTermsResponse>
): Promise<void> => {
  await setFreightTermsWorkflow(req.scope).run({
    input: {
      contract_id: req.params.id,
      terms: req.validatedBody.freight_terms,
      actor: actorOf(req),
    },
  })
  res.json({
    freight_terms: await retrieveFreightTerms(req.scope, req.params.id),
  })
}
