import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminLeadTimesResponse } from "../../../types"
import { setMerchantLeadTimesWorkflow } from "../../../workflows"
import { retrieveLeadTimes } from "../delivery/retrieve-lead-times"
import type { AdminSetLeadTimesType } from "../delivery/validators"

/** The lead times that hold where no contract says any. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminLeadTimesResponse>
): Promise<void> => {
  res.json({ lead_times: await retrieveLeadTimes(req.scope, null) })
}

/** Sets all lead times that hold where no contract says any; those before are gone. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetLeadTimesType>,
  res: MedusaResponse<AdminLeadTimesResponse>
): Promise<void> => {
  await setMerchantLeadTimesWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ lead_times: await retrieveLeadTimes(req.scope, null) })
}
