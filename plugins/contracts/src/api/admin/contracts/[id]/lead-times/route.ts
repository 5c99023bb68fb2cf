import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminLeadTimesResponse } from "../../../../../types"
import { setContractLeadTimesWorkflow } from "../../../../../workflows"
import { retrieveLeadTimes } from "../../../delivery/retrieve-lead-times"
import type { AdminSetLeadTimesType } from "../../../delivery/validators"
import { refetchContract } from "../../refetch-contract"

/** The lead times that a contract promises. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminLeadTimesResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  res.json({ lead_times: await retrieveLeadTimes(req.scope, req.params.id) })
}

/** Sets all lead times that a contract promises; those before are gone. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetLeadTimesType>,
  res: MedusaResponse<AdminLeadTimesResponse>
): Promise<void> => {
  await setContractLeadTimesWorkflow(req.scope).run({
    input: {
      contract_id: req.params.id,
      lead_times: req.validatedBody.lead_times,
      actor: actorOf(req),
    },
  })
  res.json({ lead_times: await retrieveLeadTimes(req.scope, req.params.id) })
}
